import { createHash } from 'node:crypto';
import type { Evidence, ReportFacts } from './format/files.js';
import { daysOf } from '../entities/edtf.js';
import { folded } from '../entities/searchText.js';
import { nameId } from './nameId.js';
import type { PassageTexts } from './source.js';
import { statementHashOf } from './statementHash.js';

/** What one statement writes about one thing. */
export type Row = Readonly<Record<string, unknown>>;

interface RestsOnEvidence {
  readonly evidence: readonly Evidence[];
}

type StatementFacts = ReportFacts['relations' | 'grants' | 'observations'][number];

/** Everything a report puts into the graph, as the parameters of `cypher/ingest/*.cypher`. */
export interface ReportRows {
  readonly report: readonly Row[];
  readonly sections: readonly Row[];
  readonly passages: readonly Row[];
  readonly metrics: readonly Row[];
  readonly entities: readonly Row[];
  readonly names: readonly Row[];
  readonly relations: readonly Row[];
  readonly observations: readonly Row[];
  readonly objects: readonly Row[];
  readonly gaps: readonly Row[];
  /** What a gap is about. */
  readonly gapSubjects: readonly Row[];
  readonly evidence: readonly Row[];
  readonly links: readonly Row[];
  /** The statements that others of the report correct. */
  readonly superseded: readonly Row[];
  /** The names of each entity that stay. */
  readonly formerNames: readonly Row[];
  /** The evidence of each entity and gap that stays. */
  readonly formerEvidence: readonly Row[];
  /** The gaps of the report that stay. */
  readonly formerGaps: readonly Row[];
  /** The report whose sections are looked through. */
  readonly emptySections: readonly Row[];
}

/** Labels besides `Entity` by kind. */
const placeKinds = new Set(['REGION', 'DISTRICT', 'TOWN', 'VILLAGE']);

/** Turns facts into rows. Without texts a passage has none. */
export function rowsOf(facts: ReportFacts, texts: PassageTexts | null): ReportRows {
  const rows = factRows(facts, texts);
  const contentSha256 = contentHashOf(facts);
  return { ...rows, report: [{ ...rows.report, properties: { ...rows.report.properties, contentSha256 } }] };
}

/** Tells whether a report would be written as it was before, without asking the database for each of its rows. */
export function contentHashOf(facts: ReportFacts): string {
  return sha256(
    JSON.stringify(factRows(facts, null), (_key, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    ),
  );
}

type FactRows = Omit<ReportRows, 'report'> & { readonly report: Row & { readonly properties: Row } };

function factRows(facts: ReportFacts, texts: PassageTexts | null): FactRows {
  const { id } = facts.report;
  const statements = statementsOf(facts);
  const editable = editableOf(facts);
  const report = reportRow(facts.report);
  const names = facts.entities.flatMap((entity) => nameRows(id, entity));
  return {
    report,
    sections: sectionRows(facts.report),
    passages: passageRows(facts.report, texts),
    metrics: facts.metrics.map(metricRow),
    entities: facts.entities.map(entityRow),
    names,
    relations: [
      ...facts.relations.map((fact) => relationRow(id, fact)),
      ...facts.grants.map((fact) => grantRow(id, fact)),
    ],
    observations: facts.observations.map((fact) => observationRow(id, fact, facts)),
    objects: [
      ...facts.relations.flatMap(({ key, objects }) =>
        objects.map(({ role, entity }) => ({ statement: `relation/${id}/${key}`, role, entity })),
      ),
      ...facts.grants.flatMap((fact) => grantObjects(id, fact)),
    ],
    gaps: facts.gaps.map((fact) => gapRow(id, fact)),
    gapSubjects: facts.gaps.flatMap(({ key, about }) =>
      about.map((entity) => ({ gap: `gap/${id}/${key}`, entity })),
    ),
    evidence: [
      ...statements.flatMap(([prefix, fact]) => evidenceRows(id, `${prefix}/${id}/${fact.key}`, fact)),
      ...editable.flatMap(([source, fact]) => evidenceRows(id, source, fact)),
    ],
    links: statements.flatMap(([prefix, fact]) => linkRows(`${prefix}/${id}`, fact)),
    superseded: statements.flatMap(([prefix, { supersedes = [] }]) =>
      supersedes.map(({ key }) => ({ id: `${prefix}/${id}/${key}` })),
    ),
    formerNames: facts.entities.map((entity) => ({
      report: `report/${id}`,
      entity: entity.id,
      names: nameRows(id, entity).map((name) => name.id),
    })),
    formerEvidence: editable.map(([source, fact]) => ({
      source,
      report: `report/${id}`,
      kept: fact.evidence.map(({ passage, start, end }) => [
        `passage/${id}/${passage}`,
        BigInt(start),
        BigInt(end),
      ]),
    })),
    formerGaps: [{ report: `report/${id}`, gaps: facts.gaps.map(({ key }) => `gap/${id}/${key}`) }],
    emptySections: [report],
  };
}

function statementsOf(facts: ReportFacts): [prefix: string, fact: StatementFacts][] {
  return [
    ...facts.relations.map((fact): [string, StatementFacts] => ['relation', fact]),
    ...facts.grants.map((fact): [string, StatementFacts] => ['award-grant', fact]),
    ...facts.observations.map((fact): [string, StatementFacts] => ['observation', fact]),
  ];
}

/** What may be edited: other than a statement, it has the evidence that the files give it now. */
function editableOf({ report, entities, gaps }: ReportFacts): [id: string, fact: RestsOnEvidence][] {
  return [
    ...entities.map((fact): [string, RestsOnEvidence] => [fact.id, fact]),
    ...gaps.map((fact): [string, RestsOnEvidence] => [`gap/${report.id}/${fact.key}`, fact]),
  ];
}

function reportRow({ id, sections, ...properties }: ReportFacts['report']): FactRows['report'] {
  return { id: `report/${id}`, properties };
}

function sectionRows({ id, sections }: ReportFacts['report']): Row[] {
  return sections.map((section, at) => ({
    id: `section/${id}/${section.id}`,
    report: `report/${id}`,
    properties: { ordinal: BigInt(at + 1), title: section.title },
  }));
}

function passageRows({ id, sections }: ReportFacts['report'], texts: PassageTexts | null): Row[] {
  return sections.flatMap((section) =>
    section.passages.map(({ ordinal, length, sha256 }) => ({
      id: `passage/${id}/${ordinal}`,
      section: `section/${id}/${section.id}`,
      properties: { ordinal: BigInt(ordinal), length: BigInt(length), sha256 },
      // A text once loaded stays when the same report is read again without it.
      text: texts?.get(ordinal) ?? null,
    })),
  );
}

function metricRow({ id, name, ...properties }: ReportFacts['metrics'][number]): Row {
  return { id, properties: { ...properties, nameEn: name.en, nameZh: name.zh ?? null } };
}

function entityRow(entity: ReportFacts['entities'][number]): Row {
  const { id, name, nameOrigin, aliases, evidence: _words, ...properties } = entity;
  const kindLabel = entity.kind.charAt(0) + entity.kind.slice(1).toLowerCase();
  return {
    id,
    labels: placeKinds.has(entity.kind) ? [kindLabel, 'Place'] : [kindLabel],
    properties: {
      ...properties,
      description: entity.description ?? null,
      nameEn: name.en,
      nameZh: name.zh ?? null,
      namePinyin: name.pinyin ?? null,
    },
  };
}

function nameRows(report: string, entity: ReportFacts['entities'][number]): Row[] {
  const { id, name, nameOrigin, aliases } = entity;
  const own = [
    { text: name.en, lang: 'EN', kind: 'OFFICIAL', origin: nameOrigin, flags: [] },
    { text: name.zh, lang: 'ZH', kind: 'OFFICIAL', origin: 'EDITOR', flags: [] },
    { text: name.pinyin, lang: 'PINYIN', kind: 'PINYIN', origin: 'EDITOR', flags: [] },
  ];
  return [...own, ...aliases].flatMap(({ text, lang, kind, origin, flags }) => {
    if (text === undefined) return [];
    const properties = { text, norm: folded(text), lang, kind, origin, ...flagLists(flags) };
    return [{ report: `report/${report}`, entity: id, id: nameId(id, lang, text), properties }];
  });
}

function flagLists(flags: StatementFacts['flags']): { flags: string[]; flagNotes: string[] } {
  return { flags: flags.map(({ kind }) => kind), flagNotes: flags.map(({ note }) => note) };
}

/** What every statement has. Its content's hash tells a statement that changed from one that is read again. */
function statementRow(prefix: string, report: string, fact: StatementFacts, subject: string, own: Row): Row {
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
    status: 'ACTIVE',
    contentSha256: statementHashOf(fact),
  };
  return { id: `${prefix}/${report}/${key}`, report: `report/${report}`, subject, properties };
}

function relationRow(report: string, fact: ReportFacts['relations'][number]): Row {
  const own = { predicate: fact.predicate, role: fact.role ?? null, literal: fact.literal ?? null };
  return { ...statementRow('relation', report, fact, fact.subject, own), labels: ['Relation'] };
}

function grantRow(report: string, fact: ReportFacts['grants'][number]): Row {
  const year = fact.year === undefined ? null : BigInt(fact.year);
  const own = { predicate: 'RECEIVED', outcome: fact.outcome, year };
  return {
    ...statementRow('award-grant', report, fact, fact.recipient, own),
    labels: ['Relation', 'AwardGrant'],
  };
}

function grantObjects(report: string, { key, award, awarder }: ReportFacts['grants'][number]): Row[] {
  const statement = `award-grant/${report}/${key}`;
  const objects = [
    { role: 'award', entity: award },
    { role: 'awarder', entity: awarder },
  ];
  return objects.filter(({ entity }) => entity !== undefined).map((object) => ({ statement, ...object }));
}

function observationRow(
  report: string,
  fact: ReportFacts['observations'][number],
  { metrics }: ReportFacts,
): Row {
  const { text, amount, comparator, aspect } = fact;
  // The metric's unit is part of what the figure says: one that changes makes another figure.
  const unit = fact.unit ?? metrics.find(({ id }) => id === fact.metric)?.unit;
  const own = {
    text,
    amount,
    value: number(amount),
    comparator,
    aspect,
    lower: number(fact.lower),
    upper: number(fact.upper),
    unit,
  };
  return {
    ...statementRow('observation', report, { ...fact, unit }, fact.subject, own),
    metric: fact.metric,
  };
}

function number(decimal: string | null | undefined): number | null {
  return decimal == null ? null : Number(decimal);
}

function evidenceRows(report: string, source: string, { evidence }: RestsOnEvidence): Row[] {
  return evidence.map(({ passage, start, end, token }) => ({
    source,
    passage: `passage/${report}/${passage}`,
    start: BigInt(start),
    end: BigInt(end),
    token,
  }));
}

function gapRow(report: string, { key, note, about }: ReportFacts['gaps'][number]): Row {
  return { id: `gap/${report}/${key}`, report: `report/${report}`, about, properties: { note } };
}

function linkRows(prefix: string, fact: StatementFacts): Row[] {
  const from = `${prefix}/${fact.key}`;
  const link = (type: string, key: string | undefined, reason: string | null = null): Row[] =>
    key === undefined ? [] : [{ from, type, to: `${prefix}/${key}`, reason }];
  return [
    ...fact.conflictsWith.flatMap(({ key, reason }) => link('CONFLICTS_WITH', key, reason)),
    ...(fact.supersedes ?? []).flatMap(({ key, reason }) => link('SUPERSEDES', key, reason)),
    ...('metric' in fact ? [...link('BASELINE', fact.baseline), ...link('CHANGE_OF', fact.changeOf)] : []),
  ];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
