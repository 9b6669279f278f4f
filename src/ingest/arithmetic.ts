import { Decimal } from 'decimal.js';
import { changeAgrees, computedChange, isAsStated, type ChangeRow } from '../entities/recomputed.js';
import type { ReportFacts } from './format/files.js';
import type { Report } from './problem.js';

type Observation = ReportFacts['observations'][number];

/** Stated changes and sums are what comes out when recomputed, unless they are flagged DOES_NOT_ADD_UP. */
export function checkArithmetic({ observations }: ReportFacts, report: Report): void {
  const byKey = new Map(observations.map((one) => [one.key, one]));
  observations.forEach((stated, at) => {
    if (stated.flags.some(({ kind }) => kind === 'DOES_NOT_ADD_UP')) return;
    const message = changeDiffers(stated, byKey) ?? sumDiffers(stated, byKey);
    if (message !== null) report('observations', [at, 'amount'], message);
  });
}

function changeDiffers(
  { amount, comparator, aspect, changeOf }: Observation,
  byKey: ReadonlyMap<string, Observation>,
): string | null {
  const level = byKey.get(changeOf ?? '');
  const baseline = byKey.get(level?.baseline ?? '');
  if (!level || !baseline) return null;
  const row: ChangeRow = {
    aspect,
    amount,
    comparator,
    levelAmount: level.amount,
    baselineAmount: baseline.amount,
  };
  if (changeAgrees(row) !== false) return null;
  const between = `the change from ${baseline.key} to ${level.key}`;
  return differs(between, String(computedChange(row)), `${comparator} ${amount}`);
}

/** A sum with a part that has no single reading cannot be recomputed. */
function sumDiffers(
  { amount, comparator, sumOf }: Observation,
  byKey: ReadonlyMap<string, Observation>,
): string | null {
  const parts = sumOf.map((key) => byKey.get(key)?.amount);
  if (amount === null || parts.length === 0 || parts.some((part) => part == null)) return null;
  const sum = parts.reduce((all, part) => all.plus(part ?? 0), new Decimal(0));
  if (isAsStated(amount, comparator, sum)) return null;
  return differs(`the sum of ${sumOf.join(', ')}`, sum.toFixed(), `${comparator} ${amount}`);
}

function differs(what: string, computed: string, stated: string): string {
  return `amount: expected ${what}, ${computed}, or the flag DOES_NOT_ADD_UP; got ${stated}`;
}
