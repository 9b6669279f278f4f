import { createHash } from 'node:crypto';
import { type Evidence, filesWithEvidence, type ReportFacts } from './format/files.js';
import { ReportError, type Problem } from './problem.js';

/** The text of each passage, by its number. */
export type PassageTexts = ReadonlyMap<number, string>;

/**
 * Holds the facts against the report's own text: every hash and every token. Returns the passages, which are the lines
 * that are not empty, without their line ends; throws a ReportError if anything differs.
 */
export function checkAgainstSource(facts: ReportFacts, source: Buffer): PassageTexts {
  const texts = passagesOf(source.toString('utf8'));
  const problems = [
    ...checkFile(facts, source),
    ...checkPassages(facts, texts),
    ...checkTokens(facts, texts),
  ];
  if (problems.length > 0) throw new ReportError(facts.report.id, problems);
  return texts;
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

function checkTokens(facts: ReportFacts, texts: PassageTexts): Problem[] {
  return filesWithEvidence.flatMap((file) =>
    facts[file].flatMap(({ evidence, ...fact }) =>
      evidence
        .filter((words) => !standsThere(words, texts))
        .map(({ passage, start, token }) => ({
          file: `${file}.yaml`,
          message: `${'key' in fact ? fact.key : fact.id}: ${JSON.stringify(token)} does not stand at ${start} of passage ${passage}`,
        })),
    ),
  );
}

function standsThere({ passage, start, end, token }: Evidence, texts: PassageTexts): boolean {
  return texts.get(passage)?.slice(start, end) === token;
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
