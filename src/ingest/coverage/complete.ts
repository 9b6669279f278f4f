import type { ReadReport } from '../folders.js';
import { ReportError, type Problem } from '../problem.js';
import { passageLines, type PassageTexts } from '../source.js';
import { checkCoverage, type Coverage } from './coverage.js';
import { namesOf } from './names.js';
import { ownFiles } from './ownFiles.js';
import { borrowedRuns } from './ownWords.js';

/**
 * Proves that a report was read completely, and that its text stays its publisher's. Null without its text; throws a
 * ReportError with everything that was passed over.
 */
export async function checkComplete(report: ReadReport): Promise<Coverage | null> {
  if (report.texts === null) return null;
  const problems: Problem[] = [];
  const coverage = checkCoverage(report.facts, report.texts, reportsInto(problems, report));
  problems.push(...(await borrowedWords(report, report.texts)));
  if (problems.length > 0) throw new ReportError(null, problems);
  return coverage;
}

function reportsInto(
  problems: Problem[],
  { facts, source, lineOf }: ReadReport,
): Parameters<typeof checkCoverage>[2] {
  const { id } = facts.report;
  const lines = passageLines(source ?? '');
  const add = (file: string, line: number | undefined, message: string): void =>
    void problems.push({ file: `${id}/${file}`, ...(line !== undefined && { line }), message });
  return {
    inFile: (file, path, message) => add(`${file}.yaml`, lineOf(file, path), message),
    inText: (passage, start, message) =>
      add('source', lines.get(passage), `passage ${passage} at ${start}: ${message}`),
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
