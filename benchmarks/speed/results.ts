import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Cost } from '../../tests/support/plans.js';
import type { Name } from './contestants.js';
import type { Costs } from './costs.js';
import { quantile, type Measured } from './measure.js';
import type { Rounds } from './race.js';
import { told } from './told.js';

/** What is known of a contestant at an operation. */
export interface Figures {
  /** Milliseconds of one client. */
  readonly p50: number;
  readonly p95: number;
  /** Requests a second of sixteen clients. */
  readonly rps: number;
  /** How many of all rounds were refused while sixteen clients asked. */
  readonly refused: number;
  /** Milliseconds of processor time for one of these requests. */
  readonly service: number;
  readonly database: number;
  readonly cost: Pick<Cost, 'statements' | 'rows' | 'dbHits'> | null;
}

/** By contestant; one that gives no answer is missing. */
export type ByName<Value> = Readonly<Partial<Record<Name, Value>>>;

/** One operation at one size of the graph. */
export interface Line {
  readonly operation: string;
  readonly figures: ByName<Figures>;
  /** Milliseconds of one client of ours that does not ask for an answer made anew. */
  readonly again?: number;
}

/** Everything measured at one size of the graph. */
export interface Results {
  readonly entities: number;
  readonly lines: readonly Line[];
  /** Milliseconds from the start of a process to its first answer. */
  readonly start: ByName<number>;
  /** MiB held by each process at the end of the rounds. */
  readonly memory: Readonly<Record<Name | 'database', number>>;
  /** The command that made this, and where. */
  readonly made: { readonly command: string; readonly by: string; readonly load: string };
}

/** The figures of an operation; `costs` are known before. */
export function lineOf(operation: string, rounds: Rounds, costs: Costs | undefined, again: number): Line {
  const entries = Object.entries(rounds).map(([name, all]) => [
    name,
    figuresOf(all, costs?.[name as Name] ?? null),
  ]);
  return { operation, figures: Object.fromEntries(entries) as Line['figures'], again: rounded(again) };
}

function figuresOf(rounds: readonly Measured[], cost: Cost | null): Figures {
  const alone = rounds.flatMap((one) => one.alone);
  const middle = (value: (one: Measured) => number): number => rounded(quantile(rounds.map(value), 0.5));
  return {
    p50: rounded(quantile(alone, 0.5)),
    p95: rounded(quantile(alone, 0.95)),
    rps: middle(({ throughput }) => throughput),
    refused: rounds.reduce((sum, one) => sum + one.refused, 0),
    service: middle(({ cpu }) => cpu.service),
    database: middle(({ cpu }) => cpu.database),
    cost: cost && { statements: cost.statements, rows: cost.rows, dbHits: cost.dbHits },
  };
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** What `--json` prints. */
export function listed({ entities, lines }: Results): unknown[] {
  return lines.map(({ operation, figures: { floor, ours, peer } }) => {
    const each = (value: (figures: Figures) => number): Record<Name, number | null> => ({
      floor: floor ? value(floor) : null,
      ours: ours ? value(ours) : null,
      peer: peer ? value(peer) : null,
    });
    return { operation, entities, p50: each(({ p50 }) => p50), rps: each(({ rps }) => rps) };
  });
}

const folder = join(import.meta.dirname, '..', 'results');

/** Keeps the results of this size, and writes the tables of all sizes anew. */
export async function keep(results: Results): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${results.entities}.json`), `${JSON.stringify(results, null, 2)}\n`);
  await writeTables();
}

/** The tables of everything that has been kept, as `npm run format` would write them. */
export async function writeTables(): Promise<void> {
  const kept = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Results,
  );
  const file = join(folder, '..', 'results.md');
  const text = told(kept.sort((one, other) => one.entities - other.entities));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
