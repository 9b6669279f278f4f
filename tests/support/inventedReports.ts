import { join } from 'node:path';
import { projectRoot } from '../../src/projectRoot.js';
import { copiedReport, type WithText } from './copiedReport.js';

/** Reports made up here to stand beside the real one, in the order in which they were published. */
export const inventedReports = [
  'conghua-2023-09-26',
  'conghua-2023-09-26-corrected',
  'xinhe-2023-10-12',
  'conghua-2023-12-31',
  'liangkou-2024-03-05',
] as const;

export type InventedReport = (typeof inventedReports)[number];

/** A copy of an invented report that was read completely, and its text; both are gone after the test. */
export function inventedReport(id: InventedReport): Promise<WithText> {
  return copiedReport(join(projectRoot, 'tests', 'fixtures', 'invented'), id);
}
