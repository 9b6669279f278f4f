import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonLdDocument } from 'jsonld';
import { projectRoot } from '../../../projectRoot.js';
import type { GraphPage } from './lists.js';
import type {
  EntityThing,
  GrantThing,
  MetricThing,
  ObservationThing,
  RelationThing,
  ReportThing,
  StatementThing,
} from './things.js';

/** A thing as JSON-LD has it; what is undefined is left out. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** What the keys of the things mean: terms of schema.org, of PROV, and a few of our own. */
export const { '@context': context } = JSON.parse(
  readFileSync(join(projectRoot, 'schema', 'exports', 'context.jsonld'), 'utf8'),
) as { '@context': Exclude<NonNullable<JsonLdDocument>, string> };

/** Ids are the same wherever the graph is served, and so are these. */
const iri = (id: string): string => encodeURI(`urn:conghua-graph:${id}`);
const term = (name: string): string => `cg:${name}`;
const editor = iri('editor');

/** Writes a page of the graph as linked data; numbers as texts, since JSON-LD may write a number in other digits. */
export function linkedThings(page: GraphPage): LinkedThing[] {
  switch (page.list) {
    case 'reports':
      return page.things.map(report);
    case 'entities':
      return page.things.map(entity);
    case 'metrics':
      return page.things.map(metric);
    case 'statements':
      return page.things.map(statement);
  }
}

const types: Record<string, string> = {
  DISTRICT: 'schema:AdministrativeArea',
  TOWN: 'schema:AdministrativeArea',
  VILLAGE: 'schema:AdministrativeArea',
  REGION: 'schema:Place',
  ORGANIZATION: 'schema:Organization',
  PERSON: 'schema:Person',
  EVENT: 'schema:Event',
  LAW: 'schema:Legislation',
  PUBLICATION: 'schema:CreativeWork',
  PROGRAM: 'schema:Project',
  CAMPAIGN: 'schema:Project',
};

const places: ReadonlySet<string> = new Set(['DISTRICT', 'TOWN', 'VILLAGE']);

const report = ({ id, title, publisher, published, url, lang, sha256 }: ReportThing): LinkedThing => ({
  '@id': iri(id),
  '@type': ['schema:Report', 'prov:Entity'],
  ...given({ title, publisher, published, url, inLanguage: lang, sha256 }),
});

const entity = ({ id, kind, evidence, ...thing }: EntityThing): LinkedThing => ({
  '@id': iri(id),
  '@type': [types[kind] ?? 'schema:Thing', ...(places.has(kind) ? ['schema:Place'] : [])],
  kind,
  ...named(thing),
  ...given({ wasDerivedFrom: passages(evidence), wasAttributedTo: attributed(thing.origin) }),
});

const metric = ({ id, stat_type: statType, unit, ...thing }: MetricThing): LinkedThing => ({
  '@id': iri(id),
  '@type': 'schema:StatisticalVariable',
  ...named(thing),
  statType,
  unitCode: unit.code,
  unitText: unit.name,
});

/** Each statement says of itself what it rests on, who makes it, and how far it is to be trusted. */
function statement(thing: StatementThing): LinkedThing {
  const { id, rank, confidence, flags, evidence, origin } = thing;
  const source = iri(thing.report.id);
  const derived = passages(evidence).map((passage) => ({
    '@id': passage,
    '@type': 'prov:Entity',
    isPartOf: source,
  }));
  return {
    '@id': iri(id),
    ...own(thing),
    rank,
    confidence: String(confidence),
    ...given({
      flag: flags.map(({ kind }) => kind),
      note: flags.map(({ note }) => note),
      hadPrimarySource: source,
      wasDerivedFrom: derived,
      wasAttributedTo: attributed(origin),
    }),
  };
}

function own(thing: StatementThing): LinkedThing {
  if (thing.__typename === 'Observation') return observation(thing);
  return thing.__typename === 'Relation' ? relation(thing) : grant(thing);
}

const observation = ({
  about,
  metric: measured,
  quantity,
  period,
  aspect,
}: ObservationThing): LinkedThing => ({
  '@type': ['schema:Observation', 'prov:Entity'],
  observationAbout: iri(about.id),
  variableMeasured: iri(measured.id),
  aspect,
  printed: quantity.text,
  comparator: quantity.comparator,
  unitCode: quantity.unit.code,
  unitText: quantity.unit.name,
  ...given({
    value: quantity.amount,
    minValue: quantity.lower?.toString(),
    maxValue: quantity.upper?.toString(),
    observationPeriod: period?.edtf,
  }),
});

/** RDF knows no roles of objects: each stands once more, with the role that it has there. */
const relation = ({ id, about, predicate, objects, literal, period }: RelationThing): LinkedThing => ({
  '@type': ['rdf:Statement', 'prov:Entity'],
  subject: iri(about.id),
  predicate: term(predicate),
  ...given({
    object: objects.map(({ entity }) => iri(entity.id)),
    role: objects.map(({ role, entity }, at) => ({
      '@id': iri(`${id}#${at}`),
      '@type': 'schema:Role',
      roleName: role,
      filledBy: iri(entity.id),
    })),
    literal,
    observationPeriod: period?.edtf,
  }),
});

const grant = ({ about, award, awarder, outcome, year }: GrantThing): LinkedThing => ({
  '@type': [term('AwardGrant'), 'prov:Entity'],
  recipient: iri(about.id),
  outcome,
  ...given({
    award: award && iri(award.id),
    awarder: awarder && iri(awarder.id),
    year: year === null ? null : String(year),
  }),
});

/** Where there is no Chinese name, the API gives the English one. */
const named = ({
  name_en: en,
  name_zh: zh,
  description,
}: Pick<EntityThing, 'name_en' | 'name_zh' | 'description'>): LinkedThing => ({
  name: zh === en ? { en } : { en, zh },
  ...given({ description }),
});

const passages = (evidence: EntityThing['evidence']): string[] => [
  ...new Set(evidence.map(({ passage }) => iri(passage.id))),
];

const attributed = (origin: string): string | null => (origin === 'EDITOR' ? editor : null);

const given = (values: Record<string, unknown>): LinkedThing =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
