import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint();
});

/** What the linter says of a text in the place of an existing file, by rule. */
async function complaints(filePath: string, text: string): Promise<Record<string, string>> {
  const [result] = await eslint.lintText(text, { filePath });
  return Object.fromEntries(
    (result?.messages ?? []).map(({ ruleId, message }) => [ruleId ?? 'parsing', message]),
  );
}

const direction = 'no-restricted-syntax';

test('a folder may import what lies below it', { timeout: 60_000 }, async () => {
  const text = "import { readConfig } from '../config.js';\nexport const config = readConfig();\n";
  expect(await complaints('src/graph/driver.ts', text)).toEqual({});
});

test('a folder may not import what rests on it', async () => {
  const upwards = await complaints(
    'src/graph/driver.ts',
    "export { buildServer } from '../api/server.js';\n",
  );
  expect(upwards[direction]).toContain('graph may import config');
});

test('an import that waits until it is needed is an import too', async () => {
  const text = "export const later = () => import('../api/server.js');\n";
  expect(await complaints('src/graph/driver.ts', text)).toHaveProperty([direction]);
});

test('a type that is imported where it is used is an import too', async () => {
  const text = "export type Server = import('../api/server.js').ServerOptions;\n";
  expect(await complaints('src/graph/driver.ts', text)).toHaveProperty([direction]);
});

test('what users run does not import tests', async () => {
  const text = "export { openPage } from '../../tests/support/browser.js';\n";
  expect((await complaints('src/graph/driver.ts', text))[direction]).toContain('graph may import config');
});

test('the web pages know the service by HTTP only', async () => {
  const text = "export { readConfig } from '../../config.js';\n";
  expect((await complaints('src/web/playground/fetcher.ts', text))[direction]).toContain(
    'nothing else of src',
  );
});

test.each([
  'export const path = process.env.PATH;\n',
  "import { env } from 'node:process';\nexport const path = env.PATH;\n",
])('only config reads the environment, not: %s', async (text) => {
  const messages = Object.values(await complaints('src/graph/driver.ts', text));
  expect(messages).toEqual([expect.stringContaining('Only src/config.ts reads the environment')]);
});

test('any and default exports are refused', async () => {
  const found = await complaints('src/graph/driver.ts', 'const answer: any = 1;\nexport default answer;\n');
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining(['@typescript-eslint/no-explicit-any', 'no-restricted-exports']),
  );
});
