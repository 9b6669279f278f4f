import { join } from 'node:path';
import { projectRoot } from '../../src/projectRoot.js';
import { copiedReport, type WithText } from './copiedReport.js';
import { apply, type Edit } from './editedReport.js';

const lakeside = join(projectRoot, 'tests', 'fixtures', 'lakeside');

/** A copy of a small report that was read completely, with edits, and its text; both are gone after the test. */
export async function lakesideReport(...edits: readonly Edit[]): Promise<WithText> {
  const report = await copiedReport(lakeside, 'lakeside-2020-05-01');
  for (const edit of edits) await apply(edit, report.folder);
  return report;
}
