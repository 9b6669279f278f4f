import type { Figure } from './charts/chartPoints.js';

/** The columns of a file of figures; they stay English, for programs. */
export const figureHeadings = [
  'id',
  'metric',
  'subject',
  'aspect',
  'comparator',
  'amount',
  'unit',
  'printed',
  'period',
  'baseline',
  'stated_change',
  'computed_change',
  'agrees',
  'flags',
  'passages',
] as const;

/** A figure as a row of such a file. */
export function figureRow(figure: Figure): (string | null)[] {
  const { id, metric, subject, aspect, quantity, period, flags, evidence } = figure;
  const change = figure.change ?? figure.changeOf?.change ?? null;
  return [
    id,
    metric.name,
    subject.name,
    aspect,
    quantity.comparator,
    quantity.amount,
    quantity.unit.code,
    quantity.text,
    period?.edtf ?? null,
    change?.baseline.quantity.amount ?? null,
    change?.stated.amount ?? null,
    change?.computed ?? null,
    change?.agrees === undefined || change.agrees === null ? null : String(change.agrees),
    flags.map(({ kind }) => kind).join(' '),
    [...new Set(evidence.map(({ passage }) => passage.ordinal))].join(' '),
  ];
}
