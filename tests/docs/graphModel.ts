import { instance } from '@viz-js/viz';
import vocabulary from '../../cypher/vocabulary.json' with { type: 'json' };
import { predicateRules } from '../../src/ingest/format/predicates.js';

/** From which label to which label a relationship leads; several labels stand for several arrows. */
export type Arrow = readonly [from: string, type: string, to: string];

/** What is drawn of each label: its main properties. */
export const boxes = {
  Report: 'id title publisher published lang sha256',
  Section: 'id title ordinal',
  Passage: 'ordinal length sha256 (text)',
  Statement: 'id rank status origin confidence flags',
  Observation: 'text amount value comparator unit aspect period',
  Relation: 'predicate role period',
  AwardGrant: 'outcome year',
  Metric: 'id nameEn nameZh unit statType',
  Entity: 'id kind nameEn nameZh description origin',
  Name: 'text lang kind norm',
  Gap: 'id note',
  Decision: 'decision reason',
} as const;

/** Which label is a sort of which other: a node carries both. */
export const sorts: readonly (readonly [special: string, general: string])[] = [
  ['Observation', 'Statement'],
  ['Relation', 'Statement'],
  ['AwardGrant', 'Relation'],
];

/** Edges between entities, drawn as one arrow; the table below the drawing tells which lead where. */
export const typedEdges = [...vocabulary.unions.Linked].sort();

/** Every relationship of the graph. Those between entities are one arrow. */
export const arrows: readonly Arrow[] = [
  ['Statement', 'SUBJECT', 'Entity'],
  ['Relation', 'OBJECT', 'Entity'],
  ['Observation', 'OF', 'Metric'],
  ['Observation', 'BASELINE', 'Observation'],
  ['Observation', 'CHANGE_OF', 'Observation'],
  ['Statement', 'CONFLICTS_WITH', 'Statement'],
  ['Statement', 'SUPERSEDES', 'Statement'],
  ['Statement', 'EVIDENCED_BY', 'Passage'],
  ['Statement', 'STATED_IN', 'Report'],
  ['Passage', 'IN', 'Section'],
  ['Section', 'IN', 'Report'],
  ['Report', 'CORRECTS', 'Report'],
  ['Report', 'DESCRIBES', 'Entity'],
  ['Report', 'DESCRIBES', 'Metric'],
  ['Report', 'DESCRIBES', 'Name'],
  ['Entity', 'EVIDENCED_BY', 'Passage'],
  ['Entity', 'HAS_NAME', 'Name'],
  ['Entity', 'SAME_AS', 'Entity'],
  ['Gap', 'ABOUT', 'Entity'],
  ['Gap', 'EVIDENCED_BY', 'Passage'],
  ['Gap', 'STATED_IN', 'Report'],
  ['Decision', 'STATED_IN', 'Report'],
];

/** Only where several reports stand side by side, one is corrected or somebody decided who is who. */
export const ofSeveralReports = ['SUPERSEDES', 'CORRECTS', 'SAME_AS', 'Decision'];

/** The drawing, as Graphviz lays it out. */
export async function drawing(): Promise<string> {
  const graphviz = await instance();
  const svg = graphviz.renderString(dot(), { format: 'svg', engine: 'dot' });
  return svg.slice(svg.indexOf('<svg'));
}

function dot(): string {
  const nodes = Object.entries(boxes).map(
    ([label, properties]) => `${label} [label="{${label}|${properties.replaceAll(' ', '\\l')}\\l}"]`,
  );
  const lines = merged().map(([from, types, to]) => `${from} -> ${to} [label="${types}"]`);
  const general = sorts.map(([special, one]) => `${special} -> ${one} [style=dashed arrowhead=empty]`);
  const typed = 'Entity -> Entity [label="typed edges\\n(table below)" penwidth=2]';
  return `digraph model {
    graph [rankdir=TB nodesep=0.45 ranksep=0.7 fontname="Helvetica"]
    node [shape=record fontname="Helvetica" fontsize=11]
    edge [fontname="Helvetica" fontsize=9 color="#555555"]
    ${[...nodes, ...lines, ...general, typed].join('\n')}
  }`;
}

/** Arrows between the same two boxes are one, with several names. */
function merged(): Arrow[] {
  const types = new Map<string, string[]>();
  for (const [from, type, to] of arrows)
    types.set(`${from} ${to}`, [...(types.get(`${from} ${to}`) ?? []), type]);
  return [...types].map(([ends, names]) => {
    const [from = '', to = ''] = ends.split(' ');
    return [from, names.join('\\n'), to];
  });
}

/** The typed edges by the rules that the facts of a report are held against. */
export function edgeTable(): string {
  const rows = Object.entries(predicateRules).flatMap(([predicate, { ways }]) =>
    ways.map(([from, to]) => `| \`${predicate}\` | ${kinds(from)} | ${kinds(to)} |`),
  );
  return ['| edge | from | to |', '| --- | --- | --- |', ...rows, '| `RECEIVED` | any | `Award` |'].join(
    '\n',
  );
}

const places = ['region', 'district', 'town', 'village'];
const all = 12;

function kinds(prefixes: readonly string[]): string {
  if (prefixes.length === 0) return 'none: the statement alone tells it';
  if (prefixes.length === all) return 'any';
  const hasPlaces = places.every((place) => prefixes.includes(place));
  const others = hasPlaces ? prefixes.filter((prefix) => !places.includes(prefix)) : prefixes;
  return [...others.map(labelOf), ...(hasPlaces ? ['Place'] : [])].map((label) => `\`${label}\``).join(' ');
}

export const labelOf = (prefix: string): string => prefix.charAt(0).toUpperCase() + prefix.slice(1);
