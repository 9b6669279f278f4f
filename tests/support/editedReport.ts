import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ReportError } from '../../src/ingest/problem.js';
import { readReport } from '../../src/ingest/read.js';
import { projectRoot } from '../../src/projectRoot.js';

/** The folder of the report that comes with the product. */
export const realReport = join(projectRoot, 'reports', 'conghua-2022-09-25');

/** A small part of it that stays as it is, so that tests can name lines and counts. */
export const smallReport = join(projectRoot, 'tests', 'fixtures', 'reports', 'conghua-2022-09-25');

/** In one file of a report, the first place with these words and what stands there instead. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A copy of the small report with edits; it is gone after the test. */
export async function editedReport(...edits: readonly Edit[]): Promise<string> {
  const around = await mkdtemp(join(tmpdir(), 'report-'));
  onTestFinished(() => rm(around, { recursive: true }));
  const folder = join(around, 'conghua-2022-09-25');
  await cp(smallReport, folder, { recursive: true });
  for (const edit of edits) await apply(edit, folder);
  return folder;
}

/** Makes an edit in a folder. */
export async function apply({ file, from, to }: Edit, folder: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`Expected ${JSON.stringify(from)} in ${file}.`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

/** What reading a folder complains of, line by line, without the name of the report. */
export async function complaints(folder: string): Promise<string[]> {
  const error: unknown = await readReport(folder).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ReportError)) throw new Error('Expected a ReportError.', { cause: error });
  return error.message.split('\n').map((line) => line.replace(`${basename(folder)}/`, ''));
}
