import { checkComplete } from '../../src/ingest/coverage/complete.js';
import type { Coverage } from '../../src/ingest/coverage/coverage.js';
import { readReports } from '../../src/ingest/folders.js';
import type { WithText } from './copiedReport.js';

/** How much of a report's text was read; throws a ReportError with what was passed over. */
export async function coverageOf({ folder, source }: WithText): Promise<Coverage | null> {
  const [report] = await readReports([folder], source);
  return report ? checkComplete(report) : null;
}
