import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapes } from './peerShapes.js';

type Values = Readonly<Record<string, unknown>>;

/** A query with its variables. */
export interface Query {
  readonly query: string;
  readonly variables: Values;
}

/** What is asked, of each contestant in its own words. */
export interface Operation extends Query {
  readonly name: string;
  /** What the floor's Cypher is given. */
  readonly parameters: Values;
  /** The peer's form, and its answer in the shape of ours; null where it has no form. */
  readonly peer: (Query & { readonly shape: (answer: never) => unknown }) | null;
  /** How much of an answer all must have in common, where the order of equals is not said. */
  readonly comparedBy?: (answer: unknown) => unknown;
}

const folder = join(import.meta.dirname, '..', 'operations');
const district = 'district/baibaibai';
const [town, village] = ['town/baibaibai-baibaibai', 'village/baibaibai-baibaibai'];
const period = { from: '2019-01-01', until: '2020-12-31' };

/** A position in the middle of the villages: what they are called there, the cursor of the service, how many come before. */
export interface Position {
  readonly cursor: string;
  readonly name: string;
  readonly id: string;
  readonly before: number;
}

/** Variables for the service, parameters for the floor and variables for the peer where they are others. */
type Given = readonly [variables: Values, parameters?: Values, peer?: Values];

/** Every operation, the ids of the made-up world filled in. */
export function operationsAt({ cursor, name, id, before }: Position): Operation[] {
  const given: Record<string, Given> = {
    'entity-by-id': [{ id: village }],
    'towns-villages-awards': [{ district }],
    'depth-five-with-evidence': [{ id: town }],
    'filtered-page-with-total': [{ year: 2018 }],
    'page-in-the-middle': [{ after: cursor }, { name, id }, { offset: before + 1 }],
    'page-backwards': [{ before: cursor }, { name, id }, { offset: before - 20 }],
    'nested-quantifier': [{ district, award: 'award/baibaibai-baibaibai' }],
    'full-text-search': [
      { text: 'baibaijing' },
      {
        named: '((baibaijing^2 OR baibaijing* OR baibaijing~1)) OR tails:(baibaijing^2 OR baibaijing*)',
      },
    ],
    'observations-within': [
      { place: district, period: '2019/2020' },
      { place: district, ...period },
      { place: district, ...period },
    ],
    'grouped-summary': [{ metric: 'metric/disputes' }],
    path: [{ from: village, to: 'law/baibaibai-baibaibai' }],
    neighbourhood: [{ id: town }],
  };
  return Object.entries(given).map(([name, [variables, parameters = variables, peer = variables]]) => ({
    name,
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables,
    parameters,
    peer: peerOf(name, peer),
    ...(name === 'full-text-search' && { comparedBy: numberOfHits }),
  }));
}

function peerOf(name: string, variables: Values): Operation['peer'] {
  const file = join(folder, `${name}.peer.graphql`);
  const shape = shapes[name];
  return shape && existsSync(file) ? { query: readFileSync(file, 'utf8'), variables, shape } : null;
}

/** The floor and the peer rank by Neo4j's score alone; ours puts names that are just the text first. */
const numberOfHits = (answer: unknown): unknown =>
  (answer as { search: { edges: unknown[] } }).search.edges.length;

/** The floor's Cypher for an operation. */
export const cypherOf = (name: string): string => readFileSync(join(folder, `${name}.cypher`), 'utf8');
