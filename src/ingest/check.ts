import { checkArithmetic } from './arithmetic.js';
import { checkCoverageFile } from './coverage/file.js';
import { type Evidence, filesWithEvidence, type ReportFacts } from './format/files.js';
import { reportInto, type LineOf, type Problem, type Report } from './problem.js';
import { nameId } from './nameId.js';
import { checkPrinted } from './printed.js';
import { checkKeys, checkReferences } from './references.js';

/** What no single file can tell: ids used twice, references that lead nowhere, evidence outside its passage. */
export function check(facts: ReportFacts, folderName: string, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const report = reportInto(problems, lineOf);
  checkFolder(facts, folderName, report);
  checkPassages(facts, report);
  checkUnique(facts, report);
  checkNames(facts, report);
  checkReferences(facts, report);
  checkKeys(facts, report);
  checkEvidence(facts, report);
  checkPrinted(facts, report);
  checkArithmetic(facts, report);
  checkCoverageFile(facts, report);
  return problems;
}

function checkFolder({ report: { id } }: ReportFacts, name: string, report: Report): void {
  if (name !== id) report('report', ['id'], `id: expected the name of the folder, ${name}; got ${id}`);
}

function checkPassages({ report: { sections } }: ReportFacts, report: Report): void {
  let expected = 1;
  sections.forEach(({ passages }, section) =>
    passages.forEach(({ ordinal }, at) => {
      if (ordinal !== expected) {
        report(
          'report',
          ['sections', section, 'passages', at],
          `expected passage ${expected}, got ${ordinal}`,
        );
      }
      expected = ordinal + 1;
    }),
  );
}

function checkUnique(facts: ReportFacts, report: Report): void {
  for (const file of ['metrics', 'entities'] as const) {
    reportRepeated(
      file,
      facts[file].map(({ id }) => id),
      'id',
      report,
    );
  }
  for (const file of ['relations', 'grants', 'observations', 'gaps', 'identities'] as const) {
    reportRepeated(
      file,
      facts[file].map(({ key }) => key),
      'key',
      report,
    );
  }
}

/** Two names that are one when compared would overwrite each other. */
function checkNames({ entities }: ReportFacts, report: Report): void {
  entities.forEach((entity, at) => {
    const own = Object.entries(entity.name).map(([lang, text]) => nameId(entity.id, lang, text));
    const known = new Set(own);
    entity.aliases.forEach(({ text, lang }, index) => {
      const id = nameId(entity.id, lang, text);
      if (known.has(id))
        report('entities', [at, 'aliases', index], `text: ${JSON.stringify(text)} is a name it has already`);
      known.add(id);
    });
  });
}

function reportRepeated(
  file: keyof ReportFacts,
  names: readonly string[],
  field: string,
  report: Report,
): void {
  names.forEach((name, at) => {
    if (names.indexOf(name) !== at) report(file, [at, field], `${field}: ${name} stands here a second time`);
  });
}

function checkEvidence(facts: ReportFacts, report: Report): void {
  const lengths = new Map(
    facts.report.sections.flatMap(({ passages }) => passages).map((one) => [one.ordinal, one.length]),
  );
  for (const file of filesWithEvidence) {
    facts[file].forEach(({ evidence }, at) =>
      evidence.forEach((words, index) => {
        const message = outsideOf(words, lengths.get(words.passage));
        if (message !== null) report(file, [at, 'evidence', index], message);
      }),
    );
  }
}

function outsideOf({ passage, end }: Evidence, length: number | undefined): string | null {
  if (length === undefined) return `passage: the report has no passage ${passage}`;
  return end > length ? `end: passage ${passage} is ${length} long, got ${end}` : null;
}
