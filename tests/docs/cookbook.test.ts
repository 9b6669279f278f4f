import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cookbook, cookbookFile } from './cookbook.js';

/** `npm run record:cookbook` writes it anew from the questions, whose answers are held against the service. */
const isRecording = process.env.RECORD_COOKBOOK === 'true';

test('the cookbook holds the questions and answers that there are', async () => {
  const text = await cookbook();
  if (isRecording) writeFileSync(cookbookFile, text);
  expect(readFileSync(cookbookFile, 'utf8')).toBe(text);
});
