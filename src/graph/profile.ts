import type { QueryResult } from 'neo4j-driver';
import type { Statement } from './run.js';

/** One step of how Neo4j ran a statement. */
export interface Operator {
  /** As Neo4j calls it, such as `NodeUniqueIndexSeek`. */
  readonly operator: string;
  readonly details: string;
  /** Rows it handed on. */
  readonly rows: number;
  /** How often it looked at the store. */
  readonly dbHits: number;
  readonly children: readonly Operator[];
}

/** A statement as it was sent, and how Neo4j ran it. */
export interface Profile extends Statement {
  /** Rows handed from one operator to the next, over the whole plan. */
  readonly rows: number;
  /** How often the whole plan looked at the store. */
  readonly dbHits: number;
  readonly plan: Operator;
}

type QueryProfile = Exclude<QueryResult['summary']['profile'], false>;

/** What Neo4j tells of a statement that was run with PROFILE. */
export function profileOf({ text, parameters }: Statement, { summary }: QueryResult): Profile {
  if (!summary.profile) throw new Error('Neo4j gave no profile.');
  const plan = operatorOf(summary.profile);
  const total = (count: (one: Operator) => number): number => sumBelow(plan, count);
  return {
    text,
    parameters: JSON.parse(JSON.stringify(parameters, withNumbers)) as Statement['parameters'],
    rows: total(({ rows }) => rows),
    dbHits: total(({ dbHits }) => dbHits),
    plan,
  };
}

/** JSON has no other numbers; the whole ones that Cypher is to take for such are small. */
const withNumbers = (_name: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value;

function operatorOf({ operatorType, arguments: said, rows, dbHits, children }: QueryProfile): Operator {
  return {
    operator: operatorType.split('@')[0] ?? '',
    details: said.Details ?? '',
    rows,
    dbHits,
    children: children.map(operatorOf),
  };
}

function sumBelow(operator: Operator, count: (one: Operator) => number): number {
  return operator.children.reduce((sum, child) => sum + sumBelow(child, count), count(operator));
}

type QueryPlan = Exclude<QueryResult['summary']['plan'], false>;

/** What Neo4j tells of a statement that was asked with EXPLAIN: a line for each step, what feeds it indented below. */
export function planOf({ summary }: QueryResult): string[] {
  if (!summary.plan) throw new Error('Neo4j gave no plan.');
  return linesOf(summary.plan, '');
}

function linesOf({ operatorType, arguments: said, children }: QueryPlan, indent: string): string[] {
  const rows = Math.round(Number(said.EstimatedRows ?? 0));
  const line = `${indent}${operatorType.split('@')[0]} ${said.Details ?? ''} (about ${rows} rows)`;
  return [line, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
}
