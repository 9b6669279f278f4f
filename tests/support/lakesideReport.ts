import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { apply, type Edit } from './editedReport.js';

const name = 'lakeside-2020-05-01';

/** A report and its text. */
export interface WithText {
  readonly folder: string;
  readonly source: string;
}

/** A copy of a small report that was read completely, with edits, and its text; both are gone after the test. */
export async function lakesideReport(...edits: readonly Edit[]): Promise<WithText> {
  const around = await mkdtemp(join(tmpdir(), 'small-report-'));
  onTestFinished(() => rm(around, { recursive: true }));
  await cp(join(projectRoot, 'tests', 'fixtures', 'lakeside'), around, { recursive: true });
  const folder = join(around, name);
  for (const edit of edits) await apply(edit, folder);
  return { folder, source: join(around, `${name}.txt`) };
}
