import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is asked, of each contestant in its own words. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the floor's Cypher is given. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How much of an answer both must have in common, where the order of equals is not said. */
  readonly comparedBy?: (answer: unknown) => unknown;
}

const folder = join(import.meta.dirname, '..', 'operations');
const district = 'district/baibaibai';
const [town, village] = ['town/baibaibai-baibaibai', 'village/baibaibai-baibaibai'];
const period = { from: '2019-01-01', until: '2020-12-31' };

/** A position in the middle of the villages: what they are called there, and the cursor of the service. */
export interface Position {
  readonly cursor: string;
  readonly name: string;
  readonly id: string;
}

/** Variables for the service, and parameters for the floor where they are others. */
type Given = readonly [variables: Operation['variables'], parameters?: Operation['parameters']];

/** Every operation, the ids of the made-up world filled in. */
export function operationsAt({ cursor, name, id }: Position): Operation[] {
  const given: Record<string, Given> = {
    'entity-by-id': [{ id: village }],
    'towns-villages-awards': [{ district }],
    'depth-five-with-evidence': [{ id: town }],
    'filtered-page-with-total': [{ year: 2018 }],
    'page-in-the-middle': [{ after: cursor }, { name, id }],
    'page-backwards': [{ before: cursor }, { name, id }],
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
    ],
    'grouped-summary': [{ metric: 'metric/disputes' }],
    path: [{ from: village, to: 'law/baibaibai-baibaibai' }],
    neighbourhood: [{ id: town }],
  };
  return Object.entries(given).map(([name, [variables, parameters = variables]]) => ({
    name,
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables,
    parameters,
    ...(name === 'full-text-search' && { comparedBy: numberOfHits }),
  }));
}

/** The floor ranks by Neo4j's score alone; ours puts names that are just the text first. */
const numberOfHits = (answer: unknown): unknown =>
  (answer as { search: { edges: unknown[] } }).search.edges.length;

/** The floor's Cypher for an operation. */
export const cypherOf = (name: string): string => readFileSync(join(folder, `${name}.cypher`), 'utf8');
