import { dismissals } from '../format/coverage.js';
import type { Coverage } from './coverage.js';

/** What was covered, in a few aligned lines. */
export function summaryOf({ numbers, passages, names }: Coverage): string {
  const dismissed = dismissals
    .map((reason) => ({ reason, count: numbers.dismissed.get(reason) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => `${count} ${reason}`);
  const lines: [string, string][] = [
    ['numerals', `${numbers.numeralsUsed} used`],
    ['number words', `${numbers.numberWordsUsed} used`],
    ['dismissed', dismissed.join(', ') || 'none'],
    ['passages', `${passages.yielding} yield something, ${passages.silent} are silent`],
    ['names', `${names.accountedFor} accounted for, ${names.notNames} said to be none`],
  ];
  return lines.map(([what, counts]) => `  ${what.padEnd(12)}  ${counts}`).join('\n');
}
