import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import type { Connection } from '../../src/config.js';
import type { Statement } from '../../src/graph/run.js';

/** What Neo4j tells of how a statement was run. */
export type QueryProfile = Exclude<ResultSummary['queryProfile'], false>;

/** What Neo4j did for one or more statements. */
export interface Cost {
  readonly statements: number;
  /** Rows handed from one operator to the next, over the whole plan. */
  readonly rows: number;
  /** Looks at the store. */
  readonly dbHits: number;
  /** Operators that read more than what an index or a relationship leads to, each once. */
  readonly scans: readonly string[];
}

/** Runs statements with PROFILE. */
export async function profile(connection: Connection, statements: readonly Statement[]): Promise<Cost> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  try {
    return costOf(await Promise.all(statements.map((one) => planOf(driver, connection.database, one))));
  } finally {
    await driver.close();
  }
}

/** What statements cost by their plans, one for each. */
export function costOf(plans: readonly QueryProfile[]): Cost {
  const operators = plans.flatMap(operatorsBelow);
  const total = (count: (operator: QueryProfile) => number): number =>
    operators.reduce((sum, operator) => sum + count(operator), 0);
  return {
    statements: plans.length,
    rows: total(({ rows }) => rows ?? 0),
    dbHits: total(({ dbHits }) => dbHits ?? 0),
    scans: [...new Set(operators.map(nameOf).filter((name) => /Scan|Cartesian/.test(name)))].sort(),
  };
}

/** One operator of a plan that looked at the store. */
export interface Step {
  readonly name: string;
  readonly details: string;
  readonly dbHits: number;
}

/** The operators that looked at the store when a statement was run, for many statements one after the other. */
export function openSteps(connection: Connection): {
  of: (statement: Statement) => Promise<Step[]>;
  close: () => Promise<void>;
} {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  const of = async (statement: Statement): Promise<Step[]> => {
    const operators = operatorsBelow(await planOf(driver, connection.database, statement));
    return operators
      .filter(({ dbHits, operatorType }) => (dbHits ?? 0) > 0 || /Cartesian|ProcedureCall/.test(operatorType))
      .map((one) => ({
        name: nameOf(one),
        details: one.arguments.Details ?? '',
        dbHits: one.dbHits ?? 0,
      }));
  };
  return { of, close: () => driver.close() };
}

async function planOf(
  driver: Driver,
  database: string,
  { text, parameters }: Statement,
): Promise<QueryProfile> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database });
  if (!summary.queryProfile) throw new Error('Neo4j gave no profile.');
  return summary.queryProfile;
}

function operatorsBelow(plan: QueryProfile): QueryProfile[] {
  return [plan, ...plan.children.flatMap(operatorsBelow)];
}

/** `NodeByLabelScan@neo4j` without its database. */
const nameOf = ({ operatorType }: QueryProfile): string => operatorType.split('@')[0] ?? '';
