import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportFolders } from '../../../src/ingest/folders.js';
import { loadReports } from '../../../src/ingest/load.js';
import { projectRoot } from '../../../src/projectRoot.js';
import { describeInBrowser } from '../../support/browser.js';
import { eventually, onExplorer } from '../../support/explorer.js';
import { freshGraph } from '../../support/freshGraph.js';
import { openService, type Service } from '../../support/service.js';

const laterReport = join(projectRoot, 'tests', 'fixtures', 'invented', 'conghua-2023-09-26');

describeInBrowser('a figure that several reports give', () => {
  let service: Service;
  let address: string;
  let beside: string;
  beforeAll(async () => {
    const { server, driver, database } = await freshGraph();
    // Outside of the checkout: a text in it would be found among the project's files.
    beside = await mkdtemp(join(tmpdir(), 'text-of-report-'));
    const source = join(beside, 'conghua-2023-09-26.txt');
    await cp(`${laterReport}.txt`, source);
    await loadReports(driver, database, [...(await reportFolders()), laterReport], { source });
    service = await openService({ connection: server.connection, limits: { deadline: 120_000 } });
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await service.close();
    await rm(beside, { recursive: true });
  });

  test('is one line along time, and each point tells its report', () =>
    onExplorer(address, '/figures?view=period&metric=metric/sense-of-security', async (page) => {
      const chart = page.getByRole('region', { name: '%' });
      const lines = chart.locator('svg [aria-label="line"] path');
      await eventually(() => lines.count()).toBe(1);
      const points = chart.locator('svg [aria-label="dot"]').first().locator('circle');
      const count = await points.count();
      expect(await lines.getAttribute('d').then((drawn) => drawn?.split('L').length)).toBe(count);
      const colours = await Promise.all((await points.all()).map((dot) => dot.getAttribute('stroke')));
      expect(new Set(colours).size).toBe(2);
      await chart.getByRole('button', { name: 'As table' }).click();
      await eventually(() => chart.locator('tbody tr').count()).toBe(count);
      const reports = await chart.locator('tbody td[data-label="Report"]').allInnerTexts();
      expect(new Set(reports).size).toBe(2);
      const legend = await page.locator('.counts li').allInnerTexts();
      expect(legend.map((title) => title.trim())).toEqual([...new Set(reports)]);
      const tip = async () => {
        // From somewhere else each time: a drawing that was made anew has not seen the pointer come.
        await page.mouse.move(0, 0);
        await points.first().hover({ force: true });
        return chart.locator('svg [aria-label="tip"]').textContent();
      };
      await eventually(tip).toContain('Conghua');
    }));

  const later = '/statement/observation/conghua-2023-09-26/sense-of-security-2021';

  test('stands beside what the other report says of the same', () =>
    onExplorer(address, later, async (page) => {
      const readings = page.getByRole('region', { name: /side by side/ });
      await eventually(async () => (await readings.innerText()).replaceAll('\u00a0', ' ')).toContain(
        '94.29 %',
      );
      expect((await readings.innerText()).replaceAll('\u00a0', ' ')).toContain('94.92 %');
    }));

  test('is read in its passage, its words marked, where the text is loaded', () =>
    onExplorer(address, later, async (page) => {
      const passage = page.getByRole('region', { name: 'The words it rests on' }).locator('blockquote');
      await eventually(() => passage.innerText()).toContain('the survey office now prints');
      expect(await passage.locator('mark').allInnerTexts()).toEqual(['For 2021', '94.29%']);
    }));

  test('is found by a word of its passage, which leads to what its section yields', () =>
    onExplorer(address, '/search?text=survey', async (page) => {
      const found = page.getByRole('region', { name: 'In the words of the report' });
      await eventually(() => found.locator('mark').allInnerTexts()).toEqual(['survey']);
      await found.getByRole('link', { name: 'Safety and disputes' }).click();
      await eventually(() => page.getByRole('main').innerText()).toContain('Sense of security');
    }));
});
