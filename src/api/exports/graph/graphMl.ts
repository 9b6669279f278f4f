import Builder from 'fast-xml-builder';
import type { GraphPage } from './lists.js';
import type { EntityThing, GrantThing, RelationThing } from './things.js';

type Data = Readonly<Record<string, string | number | null>>;

const ofNodes = ['kind', 'name_en', 'name_zh', 'description', 'origin'];
const ofEdges = [
  'statement',
  'type',
  'predicate',
  'role',
  'outcome',
  'rank',
  'origin',
  'flags',
  'period',
  'report',
];

/** Writes the graph as GraphML: entities are its nodes, relations and grants of awards its edges. */
export async function* graphMl(pages: AsyncIterable<GraphPage>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield [...ofNodes.map((name) => key('node', name)), ...ofEdges.map((name) => key('edge', name))].join('');
  yield '<graph id="conghua-graph" edgedefault="directed">\n';
  for await (const page of pages) yield elements(page).join('');
  yield '</graph>\n</graphml>\n';
}

function elements(page: GraphPage): string[] {
  if (page.list === 'entities') return page.things.map(node);
  if (page.list !== 'statements') return [];
  return page.things.flatMap((thing) => {
    if (thing.__typename === 'Observation') return [];
    return thing.__typename === 'Relation' ? relationEdges(thing) : grantEdges(thing);
  });
}

const builder = new Builder({ ignoreAttributes: false, format: true, indentBy: '', suppressEmptyNode: true });
const written = (element: object): string => `${builder.build(element).trim()}\n`;

const key = (of: 'node' | 'edge', name: string): string =>
  written({
    key: { '@_id': `${of}_${name}`, '@_for': of, '@_attr.name': name, '@_attr.type': 'string' },
  });

const node = ({ id, kind, origin, description, name_en, name_zh }: EntityThing): string =>
  written({
    node: {
      '@_id': id,
      ...data('node', { kind, name_en, name_zh: name_zh === name_en ? null : name_zh, description, origin }),
    },
  });

/** A relation that leads to several things is as many edges, which share the id of their statement. */
const relationEdges = (thing: RelationThing): string[] =>
  thing.objects.map(({ role, entity }, at) =>
    edge(thing, entity.id, at, { predicate: thing.predicate, role, period: thing.period?.edtf ?? null }),
  );

/** A grant whose award the report leaves out leads nowhere. */
const grantEdges = (thing: GrantThing): string[] =>
  thing.award === null
    ? []
    : [
        edge(thing, thing.award.id, 0, {
          role: 'award',
          outcome: thing.outcome,
          period: thing.year === null ? null : String(thing.year),
        }),
      ];

function edge(thing: RelationThing | GrantThing, target: string, at: number, own: Data): string {
  const { id, __typename: type, rank, origin, report } = thing;
  const flags = thing.flags.map(({ kind }) => kind).join(' ') || null;
  const values = { statement: id, type, ...own, rank, origin, flags, report: report.id };
  return written({
    edge: { '@_id': `${id}#${at}`, '@_source': thing.about.id, '@_target': target, ...data('edge', values) },
  });
}

const data = (of: 'node' | 'edge', values: Data): object => ({
  data: Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ '@_key': `${of}_${name}`, '#text': legible(String(value)) })),
});

/** XML has no place for most control characters, however they are written. */
const legible = (text: string): string =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (one) => (/[\t\n\r]/.test(one) ? one : '\uFFFD'));
