import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { describeInBrowser, openPage, type OpenedPage } from '../support/browser.js';
import { openService, type Service } from '../support/service.js';

describeInBrowser('the playground', () => {
  let service: Service;
  let address: string;
  let opened: OpenedPage;
  beforeAll(async () => {
    service = await openService({ profile: 'OPEN' });
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  });
  beforeEach(async () => {
    opened = await openPage(`${address}/`);
  });
  afterEach(async () => {
    await opened.close();
    const elsewhere = opened.requests.filter(
      (url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere, 'requests to other hosts').toEqual([]);
    expect(opened.errors, 'what the page complained of').toEqual([]);
  });
  afterAll(() => service.close());

  const run = () => opened.page.getByRole('button', { name: /execute query/i }).click();
  /** What of the answer is on the screen; the editor writes spaces as such that do not break. */
  const answer = async () =>
    (await opened.page.locator('.result-window').innerText()).replaceAll('\u00a0', ' ');
  const untilAnswer = (text: string) => expect.poll(answer, { timeout: 20_000 }).toContain(text);

  test('is where the front page leads, and opens on the villages and their awards', async () => {
    expect(opened.page.url()).toBe(`${address}/graphql`);
    await run();
    await untilAnswer('"name": "Xihe Village"');
    expect(await answer()).toContain('"outcome": "CULTIVATION"');
  });

  test('has every example as a tab that answers', async () => {
    const tabs = opened.page.getByRole('tab');
    const folder = join(projectRoot, 'schema', 'examples');
    const names = readdirSync(folder).map(
      (file) => /^query (\w+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
    );
    expect((await tabs.allInnerTexts()).sort()).toEqual(names.sort());
    const shown = {
      About: '"modelVersion": 2',
      ChangeSinceBaseline: '"computed": "-64.518"',
      Figures: '"totalCount": 53',
      Place: '"chinese": "西湖村"',
    };
    for (const [name, text] of Object.entries(shown)) {
      await opened.page.getByRole('tab', { name, exact: true }).click();
      await run();
      await untilAnswer(text);
      expect(await answer()).not.toContain('"errors"');
    }
  });

  test('shows what can be asked', async () => {
    await opened.page.getByRole('button', { name: /documentation explorer/i }).click();
    await opened.page.getByRole('link', { name: 'Query', exact: true }).click();
    await opened.page.getByRole('link', { name: 'awardGrants' }).click();
    await expect.poll(() => opened.page.locator('.graphiql-doc-explorer').innerText()).toContain('recipient');
  });
});
