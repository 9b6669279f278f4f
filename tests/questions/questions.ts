import { changesAndSeries } from './changesAndSeries.js';
import { doubtAndGaps } from './doubtAndGaps.js';
import { evidence } from './evidence.js';
import { figures } from './figures.js';
import { links } from './links.js';
import { placesAndAwards } from './placesAndAwards.js';
import { severalReports } from './severalReports.js';
import { whoDidWhat } from './whoDidWhat.js';
import type { Question } from './question.js';

/** The questions by theme, in the order of the cookbook. */
export const themes: readonly (readonly [title: string, questions: readonly Question[]])[] = [
  ['Figures', figures],
  ['Changes and series', changesAndSeries],
  ['Places and awards', placesAndAwards],
  ['Who did what', whoDidWhat],
  ['Doubts, and what is left open', doubtAndGaps],
  ['Words of the text', evidence],
  ['How things are linked', links],
  ['Several reports', severalReports],
];
