import { changesAndSeries } from './changesAndSeries.js';
import { doubtAndGaps } from './doubtAndGaps.js';
import { evidence } from './evidence.js';
import { figures } from './figures.js';
import { links } from './links.js';
import { placesAndAwards } from './placesAndAwards.js';
import { severalReports } from './severalReports.js';
import { whoDidWhat } from './whoDidWhat.js';
import type { Question } from './question.js';

export interface Theme {
  readonly title: string;
  /** What to know before reading on. */
  readonly note?: string;
  readonly questions: readonly Question[];
}

/** The questions by theme, in the order of the cookbook. */
export const themes: readonly Theme[] = [
  { title: 'Figures', questions: figures },
  { title: 'Changes and series', questions: changesAndSeries },
  { title: 'Places and awards', questions: placesAndAwards },
  { title: 'Who did what', questions: whoDidWhat },
  { title: 'Doubts, and what is left open', questions: doubtAndGaps },
  { title: 'Words of the text', questions: evidence },
  { title: 'How things are linked', questions: links },
  {
    title: 'Several reports',
    note: 'Asked of the report that comes along and of five that are made up for tests, see [tests/fixtures](../tests/fixtures/README.md): nothing in those is true. `{beforeTheCorrection}` stands for a time before the corrected edition of one of them was loaded.',
    questions: severalReports,
  },
];
