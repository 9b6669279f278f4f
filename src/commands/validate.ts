import { Command } from 'commander';
import { checkComplete } from '../ingest/coverage/complete.js';
import { countsOf } from '../ingest/countsOf.js';
import { summaryOf } from '../ingest/coverage/summary.js';
import { readReports, reportFolders, type ReadReport } from '../ingest/folders.js';

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
      for (const report of await readReports(folders, source)) {
        const coverage = await checkComplete(report);
        console.log(summary(report));
        if (coverage) console.log(summaryOf(coverage));
      }
    });
}

function summary({ facts, texts }: ReadReport): string {
  const words = texts === null ? 'not held against its text' : 'every hash and word stands in its text';
  return `${facts.report.id}: ${countsOf(facts)}; ${words}`;
}
