import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openPage } from '../support/browser.js';
import { exampleProject, type ExampleProject, type Started } from '../support/exampleProject.js';
import { openService, type Service } from '../support/service.js';

let example: ExampleProject;
let service: Service;
let address: string;
beforeAll(async () => {
  [example, service] = await Promise.all([exampleProject('typescript'), openService({ profile: 'LOCKED' })]);
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

test('the page is typed from the published schema', async () => {
  await expect(example.run('check')).resolves.toContain('No problems found');
});

test('a field that the API does not have is a fault of the types, where it is read and where it is asked for', async () => {
  const file = join(example.folder, 'src', 'villages.tsx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^ {10}name$/m, '          nmae'));
  await expect(example.run('check')).rejects.toThrow(/Property 'name' does not exist/);
  writeFileSync(file, text);
});

describeInBrowser('the page in a browser', () => {
  let page: Started;
  beforeAll(async () => {
    page = await example.start('dev', { SERVICE: address }, /http:\/\/127\.0\.0\.1:\d+\//);
  });
  afterAll(() => {
    page.stop();
  });

  test('lists the villages with what they received and the words for it, and draws the shares', async () => {
    const { page: shown, errors, close } = await openPage(page.printed);
    const expected = await service.ask(`{
      villages(filter: { awards: { count: { gte: 1 } } }) { nodes { name } }
      observations(unit: "PERCENT", aspect: LEVEL, value: { gte: 90 }, not: { rank: DEPRECATED }) { totalCount }
    }`);
    const { villages, observations } = expected.data as Expected;
    await shown.locator('svg circle').first().waitFor();
    expect(await shown.locator('section > ul > li > strong').allInnerTexts()).toEqual(
      villages.nodes.map(({ name }) => name),
    );
    expect(await shown.locator('h2').first().innerText()).toBe(
      `${villages.nodes.length} villages and their awards`,
    );
    expect(await shown.getByText('“cultivation unit” (passage 39)').count()).toBeGreaterThan(0);
    expect(await shown.locator('svg circle').count()).toBe(observations.totalCount);
    expect(errors).toEqual([]);
    if (process.env.PICTURE) await shown.screenshot({ path: process.env.PICTURE, fullPage: true });
    await close();
  });
});

interface Expected {
  readonly villages: { readonly nodes: readonly { readonly name: string }[] };
  readonly observations: { readonly totalCount: number };
}
