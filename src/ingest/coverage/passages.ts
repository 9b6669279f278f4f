import type { ReportFacts } from '../format/files.js';
import type { PassageTexts } from '../source.js';
import type { Reports } from './coverage.js';
import { allYields } from './yields.js';

/** How many passages yield something, and how many nothing. */
export interface PassageCounts {
  readonly yielding: number;
  readonly silent: number;
}

/** Every passage yields something or is silent, and never both. */
export function checkPassages(
  facts: ReportFacts,
  texts: PassageTexts,
  { inFile, inText }: Reports,
): PassageCounts {
  const { silent } = facts.coverage;
  const yields = new Map(allYields(facts).map(({ passage, by }) => [passage, by]));
  silent.forEach(({ passage }, at) => {
    const by = yields.get(passage);
    if (by === undefined) return;
    inFile('coverage', ['silent', at], `expected passage ${passage} to yield nothing; ${by} rests on it`);
  });
  const known = new Set([...yields.keys(), ...silent.map(({ passage }) => passage)]);
  for (const passage of texts.keys()) {
    if (known.has(passage)) continue;
    inText(passage, 0, 'expected evidence of something, or an entry of silent; got neither');
  }
  return { yielding: yields.size, silent: silent.length };
}
