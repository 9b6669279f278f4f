import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportFolders } from '../../../src/ingest/folders.js';
import { loadReports } from '../../../src/ingest/load.js';
import { describeInBrowser } from '../../support/browser.js';
import { eventually, onExplorer } from '../../support/explorer.js';
import { freshGraph } from '../../support/freshGraph.js';
import { openService, type Service } from '../../support/service.js';

const copies = 10_000;

/** Figures enough for a long table: one of the report's, again and again under other ids. */
const copyFigure = `
  MATCH (figure:Observation {id: 'observation/conghua-2022-09-25/police-incidents'})
  MATCH (figure)-[:SUBJECT]->(subject), (figure)-[:OF]->(metric), (figure)-[:STATED_IN]->(report)
  UNWIND range(1, $copies) AS number
  // Labels last: the constraint on ids must not see the one that is copied.
  CREATE (copy)
  SET copy = properties(figure)
  SET copy.id = figure.id + '-' + right('0000' + toString(number), 5)
  SET copy:Statement:Observation
  CREATE (copy)-[:SUBJECT]->(subject), (copy)-[:OF]->(metric), (copy)-[:STATED_IN]->(report)`;

describeInBrowser('a table of ten thousand figures', () => {
  let service: Service;
  let address: string;
  beforeAll(async () => {
    const { server, driver, database, rows } = await freshGraph();
    await loadReports(driver, database, await reportFolders());
    await rows(copyFigure, { copies });
    service = await openService({ connection: server.connection, limits: { deadline: 120_000 } });
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => service.close());

  test(
    'goes on as the reader scrolls, holds only rows in view, stays smooth, and is one stop of the tab key',
    () =>
      onExplorer(address, '/figures', async (page) => {
        const table = page.getByRole('table');
        const row = page.locator('tbody tr[data-index]');
        const status = () => page.locator('.list-end').innerText();
        await eventually(() => table.getAttribute('aria-rowcount')).toBe(String(copies + 54));
        await eventually(status).toContain('100 of 10,053');
        for (const loaded of ['200', '300']) {
          await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
          await eventually(status).toContain(`${loaded} of 10,053`);
        }
        const [file] = await Promise.all([
          page.waitForEvent('download', { timeout: 300_000 }),
          page.getByRole('button', { name: 'CSV of the first 10,000 rows' }).click(),
        ]);
        expect(
          readFileSync(await file.path(), 'utf8')
            .trim()
            .split('\r\n'),
        ).toHaveLength(10_001);
        await eventually(status).toContain('10,000 of 10,053');
        expect(await row.count()).toBeLessThan(80);

        const medianFrame = `new Promise((resolve) => {
        const times = [];
        let before = performance.now();
        const next = (now) => {
          times.push(now - before);
          before = now;
          scrollBy(0, 400);
          if (times.length < 120) requestAnimationFrame(next);
          else resolve(times.sort((one, other) => one - other)[60]);
        };
        scrollTo(0, 0);
        requestAnimationFrame(next);
      })`;
        // A machine that is busy with something else draws slowly for a while.
        await eventually(() => page.evaluate<number>(medianFrame)).toBeLessThan(50);
        expect(await row.count()).toBeLessThan(80);

        await page.evaluate('scrollTo(0, 0)');
        await row.first().focus();
        await page.keyboard.press('ArrowDown');
        const focused = () =>
          page.evaluate<string | null>("document.activeElement.getAttribute('aria-rowindex')");
        await eventually(focused).toBe('3');
        await page.evaluate('scrollTo(0, 200000)');
        await eventually(() => row.count()).toBeGreaterThan(5);
        expect(await focused()).toBe('3');
        await page.keyboard.press('End');
        await eventually(async () => Number(await focused())).toBeGreaterThan(10_000);
        expect(await page.locator('tbody tr[tabindex="0"]').count()).toBe(1);
        await page.keyboard.press('Home');
        await eventually(focused).toBe('2');
      }),
    400_000,
  );
});
