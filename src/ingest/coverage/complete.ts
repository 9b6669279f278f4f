import type { ReadReport } from '../folders.js';
import { inFolder, problemAt, reportInto, type Problem } from '../problem.js';
import { passageLines, type PassageTexts } from '../source.js';
import { checkCoverage, type Coverage } from './coverage.js';
import { namesOf } from './names.js';
import { ownFiles } from './ownFiles.js';
import { borrowedRuns } from './ownWords.js';

/** How much of a text was read, and what was passed over or copied. */
export interface Completeness {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/** Looks whether a report was read completely, and whether its text stays its publisher's. Null without its text. */
export async function checkComplete(report: ReadReport): Promise<Completeness | null> {
  if (report.texts === null) return null;
  const problems: Problem[] = [];
  const coverage = checkCoverage(report.facts, report.texts, reportsInto(problems, report));
  const passedOver = inFolder(report.facts.report.id, problems);
  return { coverage, problems: [...passedOver, ...(await borrowedWords(report, report.texts))] };
}

function reportsInto(
  problems: Problem[],
  { source, lineOf }: ReadReport,
): Parameters<typeof checkCoverage>[2] {
  const lines = passageLines(source ?? '');
  return {
    inFile: reportInto(problems, lineOf),
    inText: (passage, start, message) =>
      void problems.push(
        problemAt('source', lines.get(passage), `passage ${passage} at ${start}: ${message}`),
      ),
  };
}

async function borrowedWords({ folder, facts }: ReadReport, texts: PassageTexts): Promise<Problem[]> {
  const borrowedIn = borrowedRuns(texts.values(), [facts.report.title, ...namesOf(facts)]);
  return (await ownFiles(folder)).flatMap(({ file, text }) =>
    borrowedIn(text).map(({ line, run }) => ({
      file,
      line,
      message: `expected no eight words in a row of the report; got ${JSON.stringify(run)}`,
    })),
  );
}
