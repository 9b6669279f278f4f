import type { Messages } from '../language/english.js';

/** A time as the report has it, in words; a form that is not known stays as it is. */
export function periodText(edtf: string, { times }: Messages): string {
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return times.at(edtf);
  if (end === '..') return times.since(start);
  if (start === '..') return times.until(end);
  return times.between(start, end);
}
