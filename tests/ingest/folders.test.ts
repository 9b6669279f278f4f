import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readReports, reportFolders } from '../../src/ingest/folders.js';
import { editedReport, realReport } from '../support/editedReport.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';

test('the reports that come along are the folders under reports/', async () => {
  expect(await reportFolders()).toContain(realReport);
  const folder = await editedReport();
  await writeFile(join(dirname(folder), 'README.md'), 'not a report');
  expect(await reportFolders(dirname(folder))).toEqual([folder]);
});

test('a source goes with the report that it is the text of', async (context) => {
  needsSourceText(context);
  const { facts } = (await readReports([realReport]))[0] ?? {};
  const other = await editedReport({
    file: 'report.yaml',
    from: facts?.report.sha256 ?? '',
    to: 'f'.repeat(64),
  });
  const read = await readReports([other, realReport], sourceText);
  expect(read.map(({ texts }) => texts?.size ?? null)).toEqual([null, 54]);
});

test('a source that belongs to no report is refused', async () => {
  const folder = await editedReport();
  await expect(readReports([folder, realReport], join(folder, 'report.yaml'))).rejects.toThrow(
    /report\.yaml {2}expected the text of one of conghua-2022-09-25, conghua-2022-09-25; got another file$/,
  );
});

test('a source that is not there is named', async () => {
  await expect(readReports([realReport], '/nowhere/text.txt')).rejects.toThrow(
    /^\/nowhere\/text\.txt {2}expected the text of a report; got ENOENT/,
  );
});
