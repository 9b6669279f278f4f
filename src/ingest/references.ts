import type { ReportFacts } from './format/files.js';
import { otherOf } from './format/identities.js';
import type { Report } from './problem.js';

/** Ids lead to entities and metrics that are described. */
export function checkReferences(facts: ReportFacts, report: Report): void {
  const ids = new Set([...facts.entities, ...facts.metrics].map(({ id }) => id));
  const check = (file: keyof ReportFacts, at: number, fields: Record<string, string | undefined>): void => {
    for (const [field, id] of Object.entries(fields)) {
      if (id !== undefined && !ids.has(id)) report(file, [at, field], `${field}: ${id} is described nowhere`);
    }
  };
  facts.relations.forEach(({ subject, objects }, at) => {
    check('relations', at, { subject });
    for (const { entity } of objects) check('relations', at, { objects: entity });
  });
  facts.grants.forEach(({ recipient, award, awarder }, at) =>
    check('grants', at, { recipient, award, awarder }),
  );
  facts.gaps.forEach(({ about }, at) => {
    for (const entity of about) check('gaps', at, { about: entity });
  });
  facts.observations.forEach(({ subject, metric }, at) => check('observations', at, { subject, metric }));
  checkIdentities(facts, ids, report);
}

/** One entity of a decision may be described by another report only. */
function checkIdentities({ identities }: ReportFacts, ids: ReadonlySet<string>, report: Report): void {
  identities.forEach((fact, at) => {
    const both = [fact.entity, otherOf(fact)];
    if (!both.some((id) => ids.has(id)))
      report(
        'identities',
        [at, 'entity'],
        `expected one of ${both.join(' and ')} to be described here; got none`,
      );
  });
}

/** Keys lead to statements of the same file unless another report is named, and a change to a figure that is compared with another one. */
export function checkKeys(facts: ReportFacts, report: Report): void {
  for (const file of ['relations', 'grants', 'observations'] as const) {
    const keys = new Set(facts[file].map(({ key }) => key));
    facts[file].forEach((statement, at) => {
      for (const [field, key] of keysNamedBy(statement)) {
        if (!keys.has(key)) report(file, [at, field], `${field}: no statement here has the key ${key}`);
      }
    });
  }
  checkChanges(facts, report);
}

function keysNamedBy(
  statement: ReportFacts['relations' | 'grants' | 'observations'][number],
): [string, string][] {
  const here = ({ report }: { report?: string | undefined }): boolean => report === undefined;
  const conflicts = [
    ...statement.conflictsWith.filter(here).map(({ key }): [string, string] => ['conflictsWith', key]),
    ...(statement.supersedes ?? []).filter(here).map(({ key }): [string, string] => ['supersedes', key]),
  ];
  if (!('metric' in statement)) return conflicts;
  const { baseline, changeOf, sumOf } = statement;
  return [
    ...conflicts,
    ...(baseline === undefined ? [] : [['baseline', baseline] satisfies [string, string]]),
    ...(changeOf === undefined ? [] : [['changeOf', changeOf] satisfies [string, string]]),
    ...sumOf.map((key): [string, string] => ['sumOf', key]),
  ];
}

function checkChanges({ observations }: ReportFacts, report: Report): void {
  observations.forEach(({ changeOf }, at) => {
    const changed = observations.find(({ key }) => key === changeOf);
    if (!changed || changed.baseline !== undefined) return;
    report(
      'observations',
      [at, 'changeOf'],
      `changeOf: expected a figure with a baseline; ${changed.key} has none`,
    );
  });
}
