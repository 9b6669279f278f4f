import type { Evidence, ReportFacts } from './format/files.js';
import type { Problem } from './problem.js';
import type { ReadFile } from './read.js';

type Files = Readonly<Record<string, ReadFile>>;
type Report = (file: keyof ReportFacts, path: readonly PropertyKey[], message: string) => void;

/** What no single file can tell: ids used twice, references that lead nowhere, evidence outside its passage. */
export function check(facts: ReportFacts, folderName: string, files: Files): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, message) => {
    const line = files[file]?.lineOf(path);
    problems.push({ file: `${file}.yaml`, ...(line !== undefined && { line }), message });
  };
  checkFolder(facts, folderName, report);
  checkPassages(facts, report);
  checkUnique(facts, report);
  checkReferences(facts, report);
  checkStatementKeys(facts, report);
  checkEvidence(facts, report);
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
  for (const file of ['relations', 'grants', 'observations'] as const) {
    reportRepeated(
      file,
      facts[file].map(({ key }) => key),
      'key',
      report,
    );
  }
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

function checkReferences(facts: ReportFacts, report: Report): void {
  const entities = new Set(facts.entities.map(({ id }) => id));
  const metrics = new Set(facts.metrics.map(({ id }) => id));
  const known = (
    file: keyof ReportFacts,
    at: number,
    field: string,
    id: string | undefined,
    ids: Set<string>,
  ): void => {
    if (id !== undefined && !ids.has(id)) report(file, [at, field], `${field}: ${id} is described nowhere`);
  };
  facts.relations.forEach(({ subject, objects }, at) => {
    known('relations', at, 'subject', subject, entities);
    for (const { entity } of objects) known('relations', at, 'objects', entity, entities);
  });
  facts.grants.forEach(({ recipient, award, awarder }, at) => {
    known('grants', at, 'recipient', recipient, entities);
    known('grants', at, 'award', award, entities);
    known('grants', at, 'awarder', awarder, entities);
  });
  facts.observations.forEach(({ subject, metric }, at) => {
    known('observations', at, 'subject', subject, entities);
    known('observations', at, 'metric', metric, metrics);
  });
}

/** Keys lead to statements of the same file. */
function checkStatementKeys(facts: ReportFacts, report: Report): void {
  for (const file of ['relations', 'grants', 'observations'] as const) {
    const keys = new Set(facts[file].map(({ key }) => key));
    facts[file].forEach((statement, at) => {
      const named = [
        ...statement.conflictsWith.map(({ key }) => ['conflictsWith', key]),
        ...('metric' in statement
          ? [
              ['baseline', statement.baseline],
              ['changeOf', statement.changeOf],
            ]
          : []),
      ];
      for (const [field = '', key] of named) {
        if (key !== undefined && !keys.has(key))
          report(file, [at, field], `${field}: no statement here has the key ${key}`);
      }
    });
  }
}

function checkEvidence(facts: ReportFacts, report: Report): void {
  const lengths = new Map(
    facts.report.sections.flatMap(({ passages }) => passages).map((one) => [one.ordinal, one.length]),
  );
  for (const file of ['relations', 'grants', 'observations'] as const) {
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
