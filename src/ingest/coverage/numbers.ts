import type { ReportFacts } from '../format/files.js';
import type { dismissals } from '../format/coverage.js';
import type { PassageTexts } from '../source.js';
import type { Reports } from './coverage.js';
import { countsIn, type Count } from './numberWords.js';
import { overlap } from './words.js';
import { figureYields, relationYields, type Yield } from './yields.js';

type Dismissed = ReportFacts['coverage']['dismissed'][number];
type Reason = (typeof dismissals)[number];

/** How the numerals and number words of a text were read. */
export interface NumberCounts {
  readonly numeralsUsed: number;
  readonly numberWordsUsed: number;
  readonly dismissed: ReadonlyMap<Reason, number>;
}

type FoundCount = Count & { readonly passage: number };

/**
 * Every numeral and number word is evidence of a statement or dismissed. What a figure or a grant rests on is never
 * dismissed; a relation may rest on a name whose number is, but not on that number alone.
 */
export function checkNumbers(facts: ReportFacts, texts: PassageTexts, reports: Reports): NumberCounts {
  const { dismissed } = facts.coverage;
  const yields = { figures: figureYields(facts), relations: relationYields(facts) };
  const found = [...texts].flatMap(([passage, text]) => countsIn(text).map((one) => ({ ...one, passage })));
  checkDismissed(dismissed, found, texts, reports);
  const used = found.filter(
    (count) =>
      usesOf(count, yields.figures).length > 0 ||
      (usesOf(count, yields.relations).length > 0 && !dismissed.some((entry) => isSame(count, entry))),
  );
  for (const count of found) checkCount(count, dismissed, yields, reports);
  return {
    numeralsUsed: used.filter(({ kind }) => kind === 'NUMERAL').length,
    numberWordsUsed: used.filter(({ kind }) => kind === 'NUMBER_WORD').length,
    dismissed: byReason(dismissed),
  };
}

/** An entry names just one numeral or number word, so that it cannot hide another. */
function checkDismissed(
  dismissed: readonly Dismissed[],
  found: readonly FoundCount[],
  texts: PassageTexts,
  { inFile }: Reports,
): void {
  dismissed.forEach((entry, at) => {
    const { passage, start, end, token } = entry;
    const message = `${JSON.stringify(token)} at ${start} of passage ${passage}`;
    const printed = texts.get(passage)?.slice(start, end);
    if (printed !== token) {
      inFile('coverage', ['dismissed', at], `expected ${message}; got ${JSON.stringify(printed)}`);
    } else if (!found.some((count) => isSame(count, entry))) {
      inFile('coverage', ['dismissed', at], `expected one whole numeral or number word; got ${message}`);
    }
  });
}

function checkCount(
  count: FoundCount,
  dismissed: readonly Dismissed[],
  { figures, relations }: { readonly figures: readonly Yield[]; readonly relations: readonly Yield[] },
  { inFile, inText }: Reports,
): void {
  const others = usesOf(count, relations);
  const used = usesOf(count, figures)[0] ?? others.find((one) => isSame(count, one));
  const at = dismissed.findIndex((entry) => isSame(count, entry));
  const token = JSON.stringify(count.token);
  if (at !== -1 && used) {
    const message = `expected ${token} to be used or dismissed; got both: ${used.by} rests on it`;
    inFile('coverage', ['dismissed', at], message);
  }
  if (at === -1 && !used && others.length === 0) {
    const message = `expected ${token} to be evidence of a statement, or dismissed; got neither`;
    inText(count.passage, count.start, message);
  }
}

function usesOf(count: FoundCount, yields: readonly Yield[]): Yield[] {
  return yields.filter((one) => one.passage === count.passage && overlap(one, count));
}

function isSame(
  count: FoundCount,
  { passage, start, end }: Pick<Yield, 'passage' | 'start' | 'end'>,
): boolean {
  return count.passage === passage && count.start === start && count.end === end;
}

function byReason(dismissed: readonly Dismissed[]): Map<Reason, number> {
  const counts = new Map<Reason, number>();
  for (const { reason } of dismissed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}
