import { quantile } from '../speed/measure.js';
import { middle, type Turn } from './turn.js';

/** Two tables as they stand in docs/reliability.md: what being watched costs, and what a processor can answer. */
export function pagesOf(
  turns: readonly Turn[],
  starts: Readonly<Record<string, number>>,
  made: string,
): string {
  const operations = [...new Set(turns.map(({ operation }) => operation))];
  const base = 'before' in starts ? 'before' : 'quiet';
  const others = Object.keys(starts).filter((name) => name !== base);
  const of = (variant: string, operation: string): Turn[] =>
    turns.filter((one) => one.variant === variant && one.operation === operation);
  const ratios = (variant: string, operation: string): number[] =>
    of(variant, operation).map(({ round, service }) => {
      const beside = of(base, operation).find((one) => one.round === round);
      return service / (beside?.service ?? NaN);
    });
  const spread = (ratio: number, rounds: readonly number[]): string =>
    `${percent(ratio)} (${percent(quantile(rounds, 0.25))} to ${percent(quantile(rounds, 0.75))})`;
  const spent = (variant: string, operation: string): number =>
    middle(of(variant, operation).map(({ service }) => service));
  const all = (variant: string): number => sum(operations.map((operation) => spent(variant, operation)));
  const overhead = [
    row(['operation', `${base}, ms`, ...others]),
    row(['---', '---', ...others.map(() => '---')]),
    ...operations.map((operation) =>
      row([
        operation,
        milliseconds(spent(base, operation)),
        ...others.map((variant) =>
          spread(spent(variant, operation) / spent(base, operation), ratios(variant, operation)),
        ),
      ]),
    ),
    row([
      'all of them, each once',
      milliseconds(all(base)),
      ...others.map((variant) => spread(all(variant) / all(base), allOf(variant, base, turns))),
    ]),
    row([
      'first answer',
      `${Math.round(starts[base] ?? NaN)}`,
      ...others.map((name) => `${Math.round(starts[name] ?? NaN)} ms`),
    ]),
  ];
  const capacity = [
    row(['operation', 'cost', 'service, ms', 'Neo4j, ms', 'a second and processor: service', 'Neo4j']),
    row(['---', '---', '---', '---', '---', '---']),
    ...operations.map((operation) => {
      const measured = of('watched', operation);
      const service = middle(measured.map((one) => one.service));
      const database = middle(measured.map((one) => one.database));
      return row([
        operation,
        String(measured[0]?.cost ?? NaN),
        milliseconds(service),
        milliseconds(database),
        String(Math.round(1000 / service)),
        String(Math.round(1000 / database)),
      ]);
    }),
  ];
  return [made, '', ...overhead, '', ...capacity].join('\n');
}

/** Of each round, all operations together. */
function allOf(variant: string, base: string, turns: readonly Turn[]): number[] {
  const rounds = [...new Set(turns.map(({ round }) => round))];
  const spent = (name: string, round: number): number =>
    sum(turns.filter((one) => one.variant === name && one.round === round).map(({ service }) => service));
  return rounds.map((round) => spent(variant, round) / spent(base, round));
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const milliseconds = (value: number): string => value.toFixed(2);
const percent = (ratio: number): string =>
  `${ratio >= 1 ? '+' : '−'}${Math.abs(100 * (ratio - 1)).toFixed(1)} %`;
