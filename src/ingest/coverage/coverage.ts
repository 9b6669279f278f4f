import type { ReportFacts } from '../format/files.js';
import type { Report } from '../problem.js';
import type { PassageTexts } from '../source.js';
import { checkNames, type NameCounts } from './names.js';
import { checkNumbers, type NumberCounts } from './numbers.js';
import { checkPassages, type PassageCounts } from './passages.js';

/** How much of the text yields something, and how much of it was looked at and put aside. */
export interface Coverage {
  readonly numbers: NumberCounts;
  readonly passages: PassageCounts;
  readonly names: NameCounts;
}

/** Tells of something wrong with what stands in a passage, at an offset. */
export type ReportText = (passage: number, start: number, message: string) => void;

/** Where faults of coverage are told: at a line of a report's file, or at one of the text. */
export interface Reports {
  readonly inFile: Report;
  readonly inText: ReportText;
}

/** Holds a report's text against its facts, the other way round: nothing in it was passed over. */
export function checkCoverage(facts: ReportFacts, texts: PassageTexts, reports: Reports): Coverage {
  return {
    numbers: checkNumbers(facts, texts, reports),
    passages: checkPassages(facts, texts, reports),
    names: checkNames(facts, texts, reports),
  };
}
