import { expect, test, vi } from 'vitest';
import { withKnownErrors } from '../../src/commands/knownErrors.js';
import { validateCommand } from '../../src/commands/validate.js';
import { editedReport } from '../support/editedReport.js';
import { lakesideReport } from '../support/lakesideReport.js';

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
  /^conghua-2022-09-25: \d+ entities, \d+ metrics, \d+ relations, \d+ grants, \d+ observations, \d+ gaps; /;

test('without a folder every report that comes along is checked', async () => {
  const { out, error, code } = await validate();
  expect(out).toMatch(counts);
  expect(out).toContain('not held against its text');
  expect([error, code]).toEqual(['', undefined]);
});

test('with its text every hash and word is checked, and what was read of it is counted', async () => {
  const { folder, source } = await lakesideReport();
  expect(await validate(folder, '--source', source)).toEqual({
    out: [
      'lakeside-2020-05-01: 2 entities, 1 metrics, 1 relations, 0 grants, 3 observations, 0 gaps; every hash and word stands in its text',
      '  numerals      5 used',
      '  number words  0 used',
      '  dismissed     1 DATE, 1 PHONE_OR_PLATFORM, 1 PART_OF_NAME, 1 NOT_OF_THIS_REPORT',
      '  passages      1 yield something, 6 are silent',
      '  names         5 accounted for, 2 said to be none',
    ].join('\n'),
    error: '',
    code: undefined,
  });
});

test('what was passed over in its text is told by file and line, and ends with 1', async () => {
  const { folder, source } = await lakesideReport({
    file: 'coverage.yaml',
    from: '  - { passage: 3, reason: HEADING }\n',
    to: '',
  });
  const { out, error, code } = await validate(folder, '--source', source);
  expect(error).toBe(
    'lakeside-2020-05-01/source:5  passage 3 at 0: expected evidence of something, or an entry of silent; got neither',
  );
  expect([out, code]).toEqual(['', 1]);
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
