import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A report and its text. */
export interface WithText {
  readonly folder: string;
  readonly source: string;
}

/**
 * A copy of a report and of the text beside it, outside of the checkout: inside, the text would be found among the
 * project's files. Both are gone after the test.
 */
export async function copiedReport(around: string, id: string): Promise<WithText> {
  const copy = await mkdtemp(join(tmpdir(), 'report-with-text-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  const [folder, source] = [join(copy, id), join(copy, `${id}.txt`)];
  await cp(join(around, id), folder, { recursive: true });
  await cp(join(around, `${id}.txt`), source);
  return { folder, source };
}
