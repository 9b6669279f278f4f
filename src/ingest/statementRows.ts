import { daysOf } from '../entities/edtf.js';
import type { Row } from './descriptionRows.js';
import type { ReportFacts } from './format/files.js';
import { flagLists } from './flagLists.js';
import { precedenceOf } from './precedence.js';
import { statementHashOf } from './statementHash.js';

type StatementFacts = ReportFacts['relations' | 'grants' | 'observations'][number];
type ReportFile = ReportFacts['report'];

/** Every statement of a report, with what its id starts with. */
export function statementsOf(facts: ReportFacts): [prefix: string, fact: StatementFacts][] {
  return [
    ...facts.relations.map((fact): [string, StatementFacts] => ['relation', fact]),
    ...facts.grants.map((fact): [string, StatementFacts] => ['award-grant', fact]),
    ...facts.observations.map((fact): [string, StatementFacts] => ['observation', fact]),
  ];
}

/** What every statement has. Its content's hash tells a statement that changed from one that is read again. */
function statementRow(
  prefix: string,
  report: ReportFile,
  fact: StatementFacts,
  subject: string,
  own: Row,
): Row {
  const { key, origin, rank, confidence, flags } = fact;
  const period = 'period' in fact ? (fact.period ?? null) : null;
  const days = period === null ? { start: null, end: null } : daysOf(period);
  const properties = {
    ...own,
    rank,
    confidence,
    origin,
    ...flagLists(flags),
    period,
    periodStart: days.start,
    periodEnd: days.end,
    contentSha256: statementHashOf(fact),
  };
  return {
    id: `${prefix}/${report.id}/${key}`,
    report: `report/${report.id}`,
    subject,
    precedence: precedenceOf(ranks.indexOf(rank), report),
    properties,
  };
}

const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

export function relationRow(report: ReportFile, fact: ReportFacts['relations'][number]): Row {
  const own = { predicate: fact.predicate, role: fact.role ?? null, literal: fact.literal ?? null };
  return { ...statementRow('relation', report, fact, fact.subject, own), labels: ['Relation'] };
}

export function grantRow(report: ReportFile, fact: ReportFacts['grants'][number]): Row {
  const year = fact.year === undefined ? null : BigInt(fact.year);
  const own = { predicate: 'RECEIVED', outcome: fact.outcome, year };
  return {
    ...statementRow('award-grant', report, fact, fact.recipient, own),
    labels: ['Relation', 'AwardGrant'],
  };
}

export function observationRow(
  fact: ReportFacts['observations'][number],
  { metrics, report }: ReportFacts,
): Row {
  const { text, amount, comparator, aspect, metric } = fact;
  // The metric's unit is part of what the figure says: one that changes makes another figure.
  const unit = fact.unit ?? metrics.find(({ id }) => id === metric)?.unit;
  const own = {
    text,
    amount,
    value: number(amount),
    comparator,
    aspect,
    lower: number(fact.lower),
    upper: number(fact.upper),
    unit,
    figure: figureOf({ ...fact, unit }),
  };
  return { ...statementRow('observation', report, { ...fact, unit }, fact.subject, own), metric };
}

/** What two reports may print different numbers for: null where a number is no exact one of a certain time. */
function figureOf(fact: ReportFacts['observations'][number]): string | null {
  const { metric, aspect, unit, period, amount, comparator, rank } = fact;
  const isExact = comparator === 'EXACT' && amount !== null && rank !== 'DEPRECATED';
  return isExact && period !== undefined ? [metric, aspect, unit, period].join(' ') : null;
}

function number(decimal: string | null | undefined): number | null {
  return decimal == null ? null : Number(decimal);
}

/** What a relation leads to, and as what. */
export function relationObjects(report: string, { key, objects }: ReportFacts['relations'][number]): Row[] {
  return objects.map(({ role, entity }) => ({ statement: `relation/${report}/${key}`, role, entity }));
}

/** The award of a grant and who gave it, where they are known. */
export function grantObjects(report: string, { key, award, awarder }: ReportFacts['grants'][number]): Row[] {
  const statement = `award-grant/${report}/${key}`;
  const objects = [
    { role: 'award', entity: award },
    { role: 'awarder', entity: awarder },
  ];
  return objects.filter(({ entity }) => entity !== undefined).map((object) => ({ statement, ...object }));
}

/** What a statement says of others, of its own report or of another one. */
export function linkRows(prefix: string, report: string, fact: StatementFacts): Row[] {
  const link = (type: string, key: string | undefined, to = report, reason: string | null = null): Row[] =>
    key === undefined
      ? []
      : [{ from: `${prefix}/${report}/${fact.key}`, type, to: `${prefix}/${to}/${key}`, reason }];
  return [
    ...fact.conflictsWith.flatMap((to) => link('CONFLICTS_WITH', to.key, to.report, to.reason)),
    ...(fact.supersedes ?? []).flatMap((to) => link('SUPERSEDES', to.key, to.report, to.reason)),
    ...('metric' in fact ? [...link('BASELINE', fact.baseline), ...link('CHANGE_OF', fact.changeOf)] : []),
  ];
}
