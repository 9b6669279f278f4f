import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cookbook, cookbookFile, examples } from './cookbook.js';

/** `npm run record:cookbook` writes it anew from the questions, whose answers are held against the service. */
const isRecording = process.env.RECORD_COOKBOOK === 'true';

test('the cookbook holds the questions and answers that there are', async () => {
  const text = await cookbook();
  if (isRecording) writeFileSync(cookbookFile, text);
  expect(readFileSync(cookbookFile, 'utf8')).toBe(text);
});

test('no operation of schema/examples is missing from it', () => {
  const text = readFileSync(cookbookFile, 'utf8');
  const isIn = (example: string): boolean =>
    text.includes(`[${example}](../schema/examples/${example}.graphql)`);
  expect(examples.length).toBeGreaterThan(60);
  expect(examples.filter((example) => !isIn(example))).toEqual([]);
});
