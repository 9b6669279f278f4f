import { Command } from 'commander';
import { checkComplete } from '../ingest/coverage/complete.js';
import { countsOf } from '../ingest/countsOf.js';
import { summaryOf } from '../ingest/coverage/summary.js';
import { readWithProblems, reportFolders, type ReadReport } from '../ingest/folders.js';
import { refuse } from '../ingest/problem.js';

/** `validate`: says what is wrong with the files of reports; needs no database. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('check the files of reports without loading them')
    .argument('[folder]', 'the folder of one report (default: every folder under reports/)')
    .option(
      '--source <file>',
      'the text of the report: every hash and word is checked against it, and that nothing of it was passed over',
    )
    .action(async (folder: string | undefined, { source }: { source?: string }) => {
      const folders = folder === undefined ? await reportFolders() : [folder];
      const reports = await readWithProblems(folders, source);
      const complete = await Promise.all(reports.map(checkComplete));
      refuse([...reports, ...complete].flatMap((found) => found?.problems ?? []));
      reports.forEach((report, at) => {
        console.log(summary(report));
        const found = complete[at];
        if (found) console.log(summaryOf(found.coverage));
      });
    });
}

function summary({ facts, texts }: ReadReport): string {
  const words = texts === null ? 'not held against its text' : 'every hash and word stands in its text';
  return `${facts.report.id}: ${countsOf(facts)}; ${words}`;
}
