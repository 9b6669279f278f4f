import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';

/** The text of the report that comes along. It is its publisher's, and so it lies beside the project and not in it. */
export const sourceText = join(projectRoot, '..', 'shared', 'report', 'conghua-2022-09-25.txt');

/** Skips a test that needs the text where it is not there, and says so. */
export function needsSourceText({ skip }: TestContext): void {
  skip(!existsSync(sourceText), 'needs the text of the report in ../shared/report/conghua-2022-09-25.txt');
}
