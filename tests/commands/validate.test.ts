import { expect, test, vi } from 'vitest';
import { withKnownErrors } from '../../src/commands/knownErrors.js';
import { validateCommand } from '../../src/commands/validate.js';
import { editedReport, realReport } from '../support/editedReport.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';

/** What the command prints, and the code that it would end with. */
async function validate(...words: string[]): Promise<{ out: string; error: string; code: unknown }> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  await withKnownErrors(() => validateCommand().parseAsync(words, { from: 'user' }));
  const printed = {
    out: log.mock.calls.join('\n'),
    error: error.mock.calls.join('\n'),
    code: process.exitCode,
  };
  vi.restoreAllMocks();
  process.exitCode = undefined;
  return printed;
}

const counts =
  /^conghua-2022-09-25: \d+ entities, \d+ metrics, \d+ relations, \d+ grants, \d+ observations; /;

test('without a folder every report that comes along is checked', async () => {
  const { out, error, code } = await validate();
  expect(out).toMatch(counts);
  expect(out).toContain('not held against its text');
  expect([error, code]).toEqual(['', undefined]);
});

test('with its text every hash and word is checked', async (context) => {
  needsSourceText(context);
  expect((await validate(realReport, '--source', sourceText)).out).toContain('stands in its text');
});

test('a faulty report is told by file and line, without a stack, and ends with 1', async () => {
  const folder = await editedReport({ file: 'metrics.yaml', from: 'unit: PERCENT', to: 'unit: percent' });
  const { out, error, code } = await validate(folder);
  expect(error).toBe(
    'conghua-2022-09-25/metrics.yaml:12  1.unit: expected a code in capitals, such as PERCENT; got "percent"',
  );
  expect([out, code]).toEqual(['', 1]);
});

test('an error that nobody foresaw stays whole', async () => {
  const unforeseen = new Error('unforeseen');
  await expect(withKnownErrors(() => Promise.reject(unforeseen))).rejects.toBe(unforeseen);
});
