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
    opened = await openPage(`${address}/graphql`);
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
  /** A machine with other work takes its time. */
  const eventually = <Read>(read: () => Read) => expect.poll(read, { timeout: 20_000 });
  const untilAnswer = (text: string) => eventually(answer).toContain(text);

  test('opens on the villages and their awards', async () => {
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
      About: '"modelVersion": 6',
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

  const tabInFront = () => opened.page.locator('.graphiql-tab-active').innerText();
  const open = (pane: RegExp) => opened.page.getByRole('button', { name: pane }).click();
  const goTo = async (place: string): Promise<void> => {
    await opened.close();
    opened = await openPage(`${address}${place}`);
  };

  test('has a pane of examples, which brings a tab to the front and opens it again when it was closed', async () => {
    await open(/examples/i);
    const pane = opened.page.getByRole('region', { name: 'Examples' });
    for (const heading of ['To look around', 'To analyse', 'To build on']) {
      expect(await pane.getByRole('region', { name: heading }).getByRole('button').count()).toBeGreaterThan(
        5,
      );
    }
    const example = pane.getByRole('button', { name: /^What one organization runs/ }).first();
    await example.click();
    await eventually(tabInFront).toBe('Procuratorate');
    // GraphiQL writes an editor's text to the tab in front with a delay: closed within it, the next tab would get it.
    await run();
    await untilAnswer('"name": "Procuratorate"');
    const inFront = opened.page.locator('.graphiql-tab-active');
    await inFront.getByRole('button', { name: 'Close Tab' }).click();
    await eventually(tabInFront).not.toBe('Procuratorate');
    await example.click();
    await eventually(tabInFront).toBe('Procuratorate');
    await run();
    await untilAnswer('"name": "Procuratorate"');
  });

  test('has an explorer that writes the query', async () => {
    await goTo('/graphql#query=%7B%20about%20%7B%20version%20%7D%20%7D');
    await open(/graphiql explorer/i);
    await opened.page.locator('.graphiql-explorer-root').getByText('graphHash', { exact: true }).click();
    await run();
    await untilAnswer('"graphHash"');
    expect(await answer()).toContain('"version"');
  });

  test('opens on the tab that its address names', async () => {
    await goTo('/graphql#example=what-fell');
    await eventually(tabInFront).toBe('WhatFell');
    await run();
    await untilAnswer('"name": "Police incidents"');
    await opened.page.evaluate("location.hash = '#example=about'");
    await eventually(tabInFront).toBe('About');
  });

  test('gives a tab an address, which opens it with its variables', async () => {
    const query = 'query One($id: ID!) { node(id: $id) { id } }';
    const asked = new URLSearchParams({ query, variables: '{ "id": "town/taiping" }' });
    await goTo(`/graphql?${asked.toString()}`);
    await eventually(tabInFront).toBe('One');
    await open(/link to this tab/i);
    await eventually(() => opened.page.url()).toContain('/graphql#query=');
    await goTo(opened.page.url().replace(address, ''));
    await run();
    await untilAnswer('"id": "town/taiping"');
  });

  test('keeps the tabs of a visitor, and shows the tab of an address beside them', async () => {
    await opened.page.getByRole('tab', { name: 'About', exact: true }).click();
    const stored = "JSON.parse(localStorage.getItem('graphiql:tabState'))";
    await eventually(() => opened.page.evaluate(`${stored}?.tabs[${stored}.activeTabIndex].title`)).toBe(
      'About',
    );
    await opened.page.reload({ waitUntil: 'networkidle' });
    await eventually(tabInFront).toBe('About');
    await opened.page.evaluate("location.hash = '#query={reports{totalCount}}'");
    await eventually(() => opened.page.getByRole('tab').last().innerText()).toBe('<untitled>');
    await run();
    await untilAnswer('"totalCount": 1');
  });

  test('can be used by the keyboard alone', async () => {
    const { keyboard } = opened.page;
    const focused = () => opened.page.evaluate<string>('document.activeElement.className');
    await opened.page.getByRole('button', { name: 'New tab' }).focus();
    await keyboard.press('Enter');
    for (let at = 0; at < 9 && !(await focused()).includes('graphiql-editor'); at += 1) {
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await keyboard.press('Control+A');
    await keyboard.insertText('{ reports { totalCount } }');
    await keyboard.press('Control+Enter');
    await untilAnswer('"totalCount": 1');
  });

  test('shows what can be asked', async () => {
    await opened.page.getByRole('button', { name: /documentation explorer/i }).click();
    await opened.page.getByRole('link', { name: 'Query', exact: true }).click();
    await opened.page.getByRole('link', { name: 'awardGrants' }).click();
    await eventually(() => opened.page.locator('.graphiql-doc-explorer').innerText()).toContain('recipient');
  });
});
