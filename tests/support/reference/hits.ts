import { searchParameters } from '../../../src/entities/searchText.js';
import { textQuery } from '../../../src/entities/textWords.js';
import type { FreshGraph } from '../freshGraph.js';
import type { Thing, World } from './world.js';

/** Texts to search for, in names, descriptions and passages. */
export const searchTexts = [
  'lake',
  'hill COURT',
  '湖边',
  'hubian',
  'hubain',
  'hillcourt',
  'courtof hill',
  'lake side',
  'What is it',
  'the passages of words',
  'Nowhere',
];

/** Names to resolve, each with the query of the index that means it, if there is one. */
export const resolveNames: Record<string, string | null> = {
  'Hill Court': '((hill^2 OR hill~1) AND (court^2 OR court~1)) OR tails:hillcourt',
  áo: 'ao',
  'AO VILLAGE': '(ao AND (village^2 OR village~1)) OR tails:aovillage',
  'Ao cun': '(ao AND cun) OR tails:aocun',
  hillcourt: '(hillcourt^2 OR hillcourt~2)',
  'hu bian': '(hu AND (bian^2 OR bian~1)) OR tails:hubian',
  'court lakside': '((court^2 OR court~1) AND (lakside^2 OR lakside~1)) OR tails:courtlakside',
  'court hill': '((court^2 OR court~1) AND (hill^2 OR hill~1)) OR tails:courthill',
  湖边: '"湖边"',
  湖边村: '"湖边村"',
  法院: '"法院"',
  hubain: '(hubain^2 OR hubain~1)',
  Nowhere: '(nowhere^2 OR nowhere~1)',
  '—': null,
};

/** What a full-text index finds, and how well it fits: its own affair. What is made of it is ours. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

type Index = 'nameSearch' | 'entitySearch' | 'passageSearch';

const known = new Map<string, readonly Hit[]>();
const keyOf = (index: Index, query: unknown): string => `${index} ${String(query)}`;

/** What an index finds for a query. */
export function hitsOf(index: Index, query: unknown): readonly Hit[] {
  const hits = known.get(keyOf(index, query));
  if (!hits)
    throw new Error(
      `Ask ${index} for ${String(query)} first: see searchTexts and resolveNames in reference/hits.ts.`,
    );
  return hits;
}

/** Asks the indexes for all that is searched for. */
export async function lookUpHits(graph: FreshGraph): Promise<void> {
  for (const text of searchTexts) {
    const { named, described } = searchParameters({ text });
    await lookUp(graph, 'nameSearch', named);
    await lookUp(graph, 'entitySearch', described);
    await lookUp(graph, 'passageSearch', textQuery(text));
  }
  for (const query of Object.values(resolveNames).filter((one) => one !== null))
    await lookUp(graph, 'nameSearch', query);
}

async function lookUp(graph: FreshGraph, index: Index, query: unknown): Promise<void> {
  const rows = await graph.rows(
    'CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score RETURN node.id AS id, score',
    { index, query },
  );
  known.set(keyOf(index, query), rows as Hit[]);
}

/** Whether the search would find it. */
export const isFound = (node: Thing, text: string, world: World): boolean => {
  const { named, described } = searchParameters({ text });
  const names = world.from(node, 'HAS_NAME').map(({ id }) => id);
  return (
    hitsOf('nameSearch', named).some(({ id }) => names.includes(id)) ||
    hitsOf('entitySearch', described).some(({ id }) => id === node.id)
  );
};
