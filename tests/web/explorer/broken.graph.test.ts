import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openPage } from '../../support/browser.js';
import { eventually, hindrances, onExplorer, planned } from '../../support/explorer.js';
import { openService, type Service } from '../../support/service.js';

describeInBrowser('a page of the explorer that breaks while it is drawn', () => {
  let service: Service;
  let address: string;
  beforeAll(async () => {
    service = await openService({ limits: { deadline: 120_000 } });
    await planned(service);
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => service.close());

  /** Not `onExplorer`: here the browser does complain. */
  const withBreakage = async (path: string, use: (page: Page) => Promise<void>): Promise<void> => {
    const { page, close } = await openPage(`${address}${path}`);
    try {
      await use(page);
    } finally {
      await close();
    }
  };
  const told = (page: Page) => page.getByRole('alert').innerText();

  test('says so, and loading it again helps once the file that was missing is there', () =>
    withBreakage('/', async (page) => {
      const file = '**/neighbourhoodPage*';
      await page.route(file, (route) => route.abort());
      await page.getByRole('link', { name: 'Graph', exact: true }).click();
      await eventually(() => told(page)).toContain('could not be drawn');
      expect(await page.title()).toContain('could not be drawn');
      expect(await hindrances(page)).toEqual([]);
      await page.unroute(file);
      await page.getByRole('button', { name: 'Load it again' }).click();
      await eventually(() => page.getByRole('main').innerText()).toContain('Start from Conghua District');
    }));

  test('says so in the language of the reader, without a word of the program, and leads back to the opening page', () =>
    withBreakage('/figures?lang=zh', async (page) => {
      // As a service of another version may answer.
      await page.route('**/graphql', (route) => route.fulfill({ json: { data: {} } }));
      await page.getByRole('link', { name: '概览', exact: true }).click();
      await eventually(() => told(page)).toContain('此页无法显示');
      expect(await page.locator('body').innerText()).not.toMatch(/error|undefined|\bat \w+|https?:/i);
      await page.unroute('**/graphql');
      await page.getByRole('link', { name: '返回概览' }).click();
      await eventually(() => page.getByRole('main').innerText()).toContain('太平镇');
    }));

  test('is none in a browser that keeps nothing: the language stays in the address', () =>
    onExplorer(address, '/', async (page) => {
      await page.addInitScript(`Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); }
      })`);
      await page.goto(`${address}/?lang=zh`);
      await eventually(() => page.getByRole('main').innerText()).toContain('太平镇');
      await page.getByRole('link', { name: '数据', exact: true }).click();
      await eventually(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('数据');
    }));
});
