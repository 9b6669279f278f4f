import { createHash } from 'node:crypto';
import { descriptionRows, entityRow, nameRows, type Row } from './descriptionRows.js';
import { canonicalJson } from './canonicalJson.js';
import type { Evidence, ReportFacts } from './format/files.js';
import { otherOf } from './format/identities.js';
import type { PassageTexts } from './source.js';
import {
  grantObjects,
  grantRow,
  linkRows,
  observationRow,
  relationObjects,
  relationRow,
  statementsOf,
} from './statementRows.js';

export type { Row } from './descriptionRows.js';

interface RestsOnEvidence {
  readonly evidence: readonly Evidence[];
}

/** Everything a report puts into the graph, as the parameters of `cypher/ingest/*.cypher`. */
export interface ReportRows {
  readonly report: readonly Row[];
  /** The edition that the report takes the place of, and the one that takes its own. */
  readonly corrections: readonly Row[];
  readonly sections: readonly Row[];
  readonly passages: readonly Row[];
  readonly metrics: readonly Row[];
  readonly entities: readonly Row[];
  readonly names: readonly Row[];
  /** What the report says of each entity, metric and name. */
  readonly descriptions: readonly Row[];
  /** Which entities are one, and which are not. */
  readonly decisions: readonly Row[];
  readonly relations: readonly Row[];
  readonly observations: readonly Row[];
  readonly objects: readonly Row[];
  readonly gaps: readonly Row[];
  /** What a gap is about. */
  readonly gapSubjects: readonly Row[];
  readonly evidence: readonly Row[];
  readonly links: readonly Row[];
  /** What stays; anything else that the report said before is taken back. */
  readonly formerDescriptions: readonly Row[];
  readonly formerEvidence: readonly Row[];
  readonly formerGaps: readonly Row[];
  readonly formerDecisions: readonly Row[];
  readonly formerStatements: readonly Row[];
  /** The report whose sections are looked through. */
  readonly emptySections: readonly Row[];
}

/** Turns facts into rows. Without texts a passage has none. */
export function rowsOf(facts: ReportFacts, texts: PassageTexts | null): ReportRows {
  const rows = factRows(facts);
  const contentSha256 = hashOfRows(rows);
  return {
    ...rows,
    report: rows.report.map((row) => ({
      ...row,
      properties: { ...(row['properties'] as Row), contentSha256 },
    })),
    passages: rows.passages.map((row) => ({ ...row, text: textOf(row, texts) })),
  };
}

/** Tells whether a report would be written as it was before, without asking the database for each of its rows. */
export function contentHashOf(facts: ReportFacts): string {
  return hashOfRows(factRows(facts));
}

function hashOfRows(rows: ReportRows): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  );
  return createHash('sha256').update(canonicalJson(plain)).digest('hex');
}

/** A text once loaded stays when the same report is read again without it. */
function textOf({ properties }: Row, texts: PassageTexts | null): string | null {
  return texts?.get(Number((properties as Row)['ordinal'])) ?? null;
}

function factRows(facts: ReportFacts): ReportRows {
  const { id } = facts.report;
  const report = `report/${id}`;
  const written = {
    ...sourceRows(facts),
    ...describedRows(facts),
    ...statementRows(facts),
    gaps: facts.gaps.map((fact) => gapRow(id, fact)),
    gapSubjects: facts.gaps.flatMap(({ key, about }) =>
      about.map((entity) => ({ gap: `gap/${id}/${key}`, entity })),
    ),
    evidence: evidenceOf(facts),
    decisions: facts.identities.map((fact) => decisionRow(id, fact)),
  };
  const kept = (rows: readonly Row[]): unknown[] => rows.map((row) => row['id']);
  return {
    ...written,
    formerDescriptions: [{ report, kept: written.descriptions.map((row) => row['item']) }],
    formerEvidence: editableOf(facts).map((editable) => formerEvidenceRow(id, editable)),
    formerGaps: [{ report, gaps: kept(written.gaps) }],
    formerDecisions: [{ report, kept: kept(written.decisions) }],
    formerStatements: [{ report, kept: [...kept(written.relations), ...kept(written.observations)] }],
    emptySections: [{ id: report }],
  };
}

function sourceRows({ report }: ReportFacts) {
  const { id, sections, corrects, ...properties } = report;
  const corrected = corrects && { corrects: `report/${corrects.report}`, correctsReason: corrects.reason };
  return {
    report: [{ id: `report/${id}`, properties: { ...properties, ...corrected } }],
    corrections: [{ id: `report/${id}` }],
    sections: sections.map((section, at) => ({
      id: `section/${id}/${section.id}`,
      report: `report/${id}`,
      properties: { ordinal: BigInt(at + 1), title: section.title },
    })),
    passages: sections.flatMap((section) =>
      section.passages.map(({ ordinal, length, sha256 }) => ({
        id: `passage/${id}/${ordinal}`,
        section: `section/${id}/${section.id}`,
        properties: { ordinal: BigInt(ordinal), length: BigInt(length), sha256 },
      })),
    ),
  };
}

function describedRows(facts: ReportFacts) {
  return {
    metrics: facts.metrics.map(({ id }) => ({ id })),
    entities: facts.entities.map(entityRow),
    names: facts.entities.flatMap((entity) => nameRows(entity).map(({ id }) => ({ id, entity: entity.id }))),
    descriptions: descriptionRows(facts),
  };
}

function statementRows(facts: ReportFacts) {
  const { id } = facts.report;
  return {
    relations: [
      ...facts.relations.map((fact) => relationRow(facts.report, fact)),
      ...facts.grants.map((fact) => grantRow(facts.report, fact)),
    ],
    observations: facts.observations.map((fact) => observationRow(fact, facts)),
    objects: [
      ...facts.relations.flatMap((fact) => relationObjects(id, fact)),
      ...facts.grants.flatMap((fact) => grantObjects(id, fact)),
    ],
    links: statementsOf(facts).flatMap(([prefix, fact]) => linkRows(prefix, id, fact)),
  };
}

/** What may be edited: other than a statement, it has the evidence that the files give it now. */
function editableOf({ report, entities, gaps }: ReportFacts): [id: string, fact: RestsOnEvidence][] {
  return [
    ...entities.map((fact): [string, RestsOnEvidence] => [fact.id, fact]),
    ...gaps.map((fact): [string, RestsOnEvidence] => [`gap/${report.id}/${fact.key}`, fact]),
  ];
}

function evidenceOf(facts: ReportFacts): Row[] {
  const { id } = facts.report;
  return [
    ...statementsOf(facts).map(([prefix, fact]): [string, RestsOnEvidence] => [
      `${prefix}/${id}/${fact.key}`,
      fact,
    ]),
    ...editableOf(facts),
  ].flatMap(([source, { evidence }]) =>
    evidence.map(({ passage, start, end, token }) => ({
      source,
      passage: `passage/${id}/${passage}`,
      start: BigInt(start),
      end: BigInt(end),
      token,
    })),
  );
}

function formerEvidenceRow(report: string, [source, { evidence }]: [string, RestsOnEvidence]): Row {
  const kept = evidence.map(({ passage, start, end }) => [
    `passage/${report}/${passage}`,
    BigInt(start),
    BigInt(end),
  ]);
  return { source, report: `report/${report}`, kept };
}

function gapRow(report: string, { key, note, about }: ReportFacts['gaps'][number]): Row {
  return { id: `gap/${report}/${key}`, report: `report/${report}`, about, properties: { note } };
}

function decisionRow(report: string, fact: ReportFacts['identities'][number]): Row {
  const { key, entity, decision, reason } = fact;
  const properties = { entity, decision, other: otherOf(fact), reason };
  return { id: `decision/${report}/${key}`, report: `report/${report}`, properties };
}
