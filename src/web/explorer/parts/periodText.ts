import type { Messages } from '../language/english.js';

/** A time as the report has it, in words; a form that is not known stays as it is. */
export function periodText(edtf: string, { since, until }: Messages): string {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return edtf;
  if (end === '..') return since(start);
  if (start === '..') return until(end);
  return `${start} – ${end}`;
}
