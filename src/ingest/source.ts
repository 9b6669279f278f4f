import { createHash } from 'node:crypto';
import { type Evidence, filesWithEvidence, type ReportFacts } from './format/files.js';
import { reportInto, type Problem, type Report } from './problem.js';
import type { ReadFiles } from './read.js';

/** The text of each passage, by its number. */
export type PassageTexts = ReadonlyMap<number, string>;

/**
 * Holds the facts against the report's own text: every hash and every token. Returns the passages, which are the lines
 * that are not empty, without their line ends, and what differs.
 */
export function checkAgainstSource(
  { facts, lineOf }: Pick<ReadFiles, 'facts' | 'lineOf'>,
  source: Buffer,
): { texts: PassageTexts; problems: Problem[] } {
  const texts = passagesOf(source.toString('utf8'));
  const problems = [...checkFile(facts, source), ...checkPassages(facts, texts)];
  checkTokens(facts, texts, reportInto(problems, lineOf));
  return { texts, problems };
}

function passagesOf(text: string): PassageTexts {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return new Map(lines.map((line, at) => [at + 1, line]));
}

/** The line of the text file that each passage is, from 1. */
export function passageLines(text: string): ReadonlyMap<number, number> {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }));
  return new Map(lines.filter(({ line }) => line.trim() !== '').map(({ number }, at) => [at + 1, number]));
}

function checkFile({ report }: ReportFacts, source: Buffer): Problem[] {
  const found = sha256(source);
  if (found === report.sha256) return [];
  return [
    {
      file: 'report.yaml',
      message: `sha256: the source is another file: expected ${report.sha256}, got ${found}`,
    },
  ];
}

function checkPassages({ report }: ReportFacts, texts: PassageTexts): Problem[] {
  const listed = report.sections.flatMap(({ passages }) => passages);
  const count = {
    file: 'report.yaml',
    message: `expected ${listed.length} passages, the source has ${texts.size}`,
  };
  return [
    ...(listed.length === texts.size ? [] : [count]),
    ...listed
      .filter(({ ordinal, length, sha256: hash }) => {
        const text = texts.get(ordinal) ?? '';
        return text.length !== length || sha256(text) !== hash;
      })
      .map(({ ordinal }) => ({
        file: 'report.yaml',
        message: `passage ${ordinal} is another text in the source`,
      })),
  ];
}

function checkTokens(facts: ReportFacts, texts: PassageTexts, report: Report): void {
  for (const file of filesWithEvidence) {
    facts[file].forEach(({ evidence, ...fact }, at) =>
      evidence.forEach((words, index) => {
        const fault = misplaced(words, texts.get(words.passage) ?? '');
        const name = 'key' in fact ? fact.key : fact.id;
        if (fault !== null) report(file, [at, 'evidence', index], `${name}: ${fault}`);
      }),
    );
  }
}

/** What is wrong with a token's place, and where it stands instead, if anywhere. */
function misplaced({ passage, start, end, token }: Evidence, text: string): string | null {
  const found = text.slice(start, end);
  if (found === token) return null;
  const elsewhere = text.indexOf(token);
  const hint = elsewhere === -1 ? 'it stands nowhere in it' : `it stands at ${elsewhere}`;
  return `expected ${JSON.stringify(token)} at ${start} of passage ${passage}; got ${JSON.stringify(found)}: ${hint}`;
}

/** The SHA-256 of a text in hexadecimal digits. */
export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
