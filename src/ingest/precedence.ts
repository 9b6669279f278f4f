import type { ReportFacts } from './format/files.js';

/** In the order of this text things that reports say come first: by their own place, then of the later report, then by its id. */
export function precedenceOf(place: number, { id, published }: ReportFacts['report']): string {
  const daysLeft = 99_999_999 - Number(published.replaceAll('-', ''));
  return `${place} ${daysLeft} ${id}`;
}
