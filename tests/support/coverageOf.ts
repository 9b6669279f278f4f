import { checkComplete } from '../../src/ingest/coverage/complete.js';
import type { Coverage } from '../../src/ingest/coverage/coverage.js';
import { readReports } from '../../src/ingest/folders.js';
import { refuse } from '../../src/ingest/problem.js';
import type { WithText } from './copiedReport.js';

/** How much of a report's text was read; throws a ReportError with what was passed over. */
export async function coverageOf({ folder, source }: WithText): Promise<Coverage | null> {
  const [report] = await readReports([folder], source);
  const found = report ? await checkComplete(report) : null;
  refuse(found?.problems ?? []);
  return found?.coverage ?? null;
}
