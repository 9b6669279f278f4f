import type { ReportFacts } from '../format/files.js';
import type { PassageTexts } from '../source.js';
import type { Reports } from './coverage.js';
import { nameLikeIn } from './nameLike.js';
import { joined, occurrencesOf, overlap, wordsOf, type Place, type Word } from './words.js';
import { entityYields } from './yields.js';

/** How many capitalised or quoted words there are, and how many entries say that some are no names. */
export interface NameCounts {
  readonly accountedFor: number;
  readonly notNames: number;
}

/**
 * Every word of what looks like a name belongs to a name of an entity, to its evidence, or to what is said to be no name.
 * Passages that are not of the report are left out.
 */
export function checkNames(facts: ReportFacts, texts: PassageTexts, reports: Reports): NameCounts {
  const { notNames } = facts.coverage;
  const read = passagesOfTheReport(facts, texts);
  const known = [...namesOf(facts), ...notNames.map(({ text }) => text)].map(wordsOf);
  const evidence = entityYields(facts);
  let accountedFor = 0;
  for (const [passage, text] of read) {
    const words = wordsOf(text);
    const places: Place[] = [
      ...known.flatMap((name) => occurrencesOf(name, words)),
      ...evidence.filter((one) => one.passage === passage),
    ];
    for (const { token, start, words: sought } of nameLikeIn(text)) {
      const left = sought.filter((word) => !places.some((place) => overlap(place, word)));
      if (left.length === 0) accountedFor += 1;
      else reports.inText(passage, start, expectedName(token, left));
    }
  }
  checkNotNames(facts, read, reports);
  return { accountedFor, notNames: notNames.length };
}

/** Every name and alias of the entities, as written. */
export function namesOf({ entities }: ReportFacts): string[] {
  return entities.flatMap(({ name, aliases }) => [
    name.en,
    ...[name.zh, name.pinyin].filter((one) => one !== undefined),
    ...aliases.map(({ text }) => text),
  ]);
}

function passagesOfTheReport({ coverage }: ReportFacts, texts: PassageTexts): PassageTexts {
  const others = coverage.silent.filter(({ reason }) => reason === 'NOT_OF_THIS_REPORT');
  return new Map([...texts].filter(([ordinal]) => !others.some(({ passage }) => passage === ordinal)));
}

function expectedName(token: string, left: readonly Word[]): string {
  return `${JSON.stringify(token)}: expected a name, alias or evidence of an entity, or notNames; got none for ${joined(left, ', ')}`;
}

function checkNotNames({ coverage }: ReportFacts, read: PassageTexts, { inFile }: Reports): void {
  const passages = [...read.values()].map(wordsOf);
  coverage.notNames.forEach(({ text }, at) => {
    const sought = wordsOf(text);
    if (passages.some((words) => occurrencesOf(sought, words).length > 0)) return;
    const message = `expected words of the text; ${JSON.stringify(text)} stands nowhere in it`;
    inFile('coverage', ['notNames', at], message);
  });
}
