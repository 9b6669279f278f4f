import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openPage } from '../../support/browser.js';
import { eventually, onExplorer, planned } from '../../support/explorer.js';
import { openService, type Service } from '../../support/service.js';

const html = { accept: 'text/html' };

describeInBrowser('a newcomer in the explorer', () => {
  let service: Service;
  let address: string;
  beforeAll(async () => {
    service = await openService({ profile: 'OPEN', limits: { deadline: 120_000 } });
    await planned(service);
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => service.close());

  const main = (page: Page) => page.getByRole('main');
  const text = (page: Page) => main(page).innerText();
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

  test('sees what is in here, the towns with their villages, and three questions', () =>
    onExplorer(address, '/', async (page) => {
      await eventually(() => text(page)).toContain('53 figures');
      expect(await text(page)).toContain('46 programmes');
      const questions = main(page)
        .getByRole('region', { name: /questions/i })
        .getByRole('link');
      expect(await questions.count()).toBe(3);
      for (const town of ['Chengjiao Street', 'Jiangpu Street', 'Taiping Town', 'Wenquan Town'])
        expect(await main(page).getByRole('heading', { name: town }).count()).toBe(1);
    }));

  test('finds what the villages of a street received, and reads the words', () =>
    onExplorer(address, '/', async (page) => {
      await main(page)
        .getByRole('link', { name: /What did the villages of Chengjiao Street/ })
        .click();
      const row = main(page).getByRole('row', { name: /Xihe Village/ });
      await eventually(() => row.innerText()).toContain('Being prepared for it');
      await row.getByText('Words and notes').click();
      await eventually(() => row.innerText()).toContain('cultivation unit');
      expect(await row.innerText()).toContain('Passage 39');
    }));

  test('sees the fall against 2012, and that the arithmetic agrees', () =>
    onExplorer(address, '/', async (page) => {
      await main(page)
        .getByRole('link', { name: /What fell/ })
        .click();
      const row = main(page).getByRole('row', { name: /Police incidents/ });
      await eventually(() => row.innerText()).toContain('13,748');
      const said = (await row.innerText()).replaceAll('\u00a0', ' ');
      expect(said).toContain('in 2012');
      expect(said).toContain('stated: −64.5 %');
      expect(said).toContain('recomputed: −64.518 %');
      expect(said).toContain('the arithmetic agrees');
    }));

  test('sees what is doubtful about the figures of the fight against crime, and why', () =>
    onExplorer(address, '/', async (page) => {
      await main(page)
        .getByRole('link', { name: /do not add up/ })
        .click();
      const statements = main(page).getByRole('region', { name: 'Flagged statements' });
      await eventually(() => statements.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
      const item = statements.getByRole('listitem').filter({ hasText: 'Criminal organisations dealt with' });
      await item.getByText('Words and notes').click();
      await eventually(() => item.innerText()).toContain('75 criminal');
    }));

  test('finds a village by its pinyin and by its Chinese name, with the keyboard alone', () =>
    onExplorer(address, '/', async (page) => {
      const focused = () => page.evaluate('document.activeElement.id || document.activeElement.tagName');
      await page.locator('main').focus();
      for (const typed of ['xihu', '西湖']) {
        // Going back, too, the keyboard goes on at the beginning of the page, a moment after it is drawn.
        await eventually(focused).toBe('content');
        await page.keyboard.press('/');
        const box = page.getByRole('combobox', { name: /search by name/i });
        await eventually(focused).toBe(await box.getAttribute('id'));
        await page.keyboard.insertText(typed);
        await eventually(() => box.inputValue()).toBe(typed);
        await eventually(() => page.getByRole('option').allInnerTexts()).toContainEqual(
          expect.stringContaining('Xihu Village'),
        );
        await page.keyboard.press('ArrowDown');
        const inFront = page.locator('[role=option][aria-selected=true]');
        await eventually(() => inFront.allInnerTexts()).toEqual([expect.stringContaining('Xihu Village')]);
        await page.keyboard.press('Enter');
        await eventually(() => page.url()).toBe(`${address}/entity/village/taiping-xihu`);
        await eventually(() => heading(page)).toBe('Xihu Village');
        await page.goBack();
        await eventually(() => text(page)).toContain('53 figures');
      }
    }));

  test('types as quickly as it goes, and no letter is lost', () =>
    onExplorer(address, '/', async (page) => {
      const box = page.getByRole('combobox', { name: /search by name/i });
      await box.pressSequentially('chengjiao street');
      expect(await box.inputValue()).toBe('chengjiao street');
      await eventually(() => page.getByRole('option').allInnerTexts()).toContainEqual(
        expect.stringContaining('Chengjiao Street'),
      );
      await box.press('Escape');
      await eventually(() => page.getByRole('option').count()).toBe(0);
    }));

  test('comes back to where a page was scrolled, and begins a new one at its top', () =>
    onExplorer(address, '/figures', async (page) => {
      const place = () => page.evaluate<number>('Math.round(scrollY)');
      const row = main(page).locator('tbody tr').nth(30).locator('a').first();
      await row.scrollIntoViewIfNeeded();
      await page.evaluate('scrollBy(0, 150)');
      const before = await place();
      expect(before).toBeGreaterThan(500);
      await row.click();
      await eventually(() => page.url()).toContain('/statement/');
      await eventually(place).toBe(0);
      await eventually(() => page.evaluate('document.activeElement.id')).toBe('content');
      await page.goBack();
      await eventually(place).toBe(before);
      // Loaded again, the page is short until it is answered.
      await page.reload({ waitUntil: 'networkidle' });
      await eventually(place).toBe(before);
      await page.goForward();
      await eventually(() => page.url()).toContain('/statement/');
      await eventually(place).toBe(0);
    }));

  test('gets all that bears a name by Enter, of the kind chosen, in an address to share', () =>
    onExplorer(address, '/', async (page) => {
      const box = page.getByRole('combobox', { name: /search by name/i });
      await box.fill('mediation');
      await box.press('Enter');
      await eventually(() => heading(page)).toBe('Results for “mediation”');
      await main(page)
        .getByRole('button', { name: /Programme/ })
        .click();
      await eventually(() => page.url()).toContain('kind=PROGRAM');
      const names = () => main(page).getByRole('listitem').allInnerTexts();
      const areProgrammes = async () => (await names()).every((name) => name.includes('Programme'));
      await eventually(areProgrammes).toBe(true);
      const before = await names();
      expect(before.length).toBeGreaterThan(1);
      await page.reload({ waitUntil: 'networkidle' });
      await eventually(names).toEqual(before);
      expect(await box.inputValue()).toBe('mediation');
      await page.getByRole('link', { name: 'Figures', exact: true }).click();
      await eventually(() => box.inputValue()).toBe('');
    }));

  test('sees what there is of a kind, from its count on the opening page', () =>
    onExplorer(address, '/', async (page) => {
      await main(page).getByRole('link', { name: '46 programmes' }).click();
      await eventually(() => heading(page)).toBe('All programmes');
      await eventually(() => main(page).locator('tbody tr').count()).toBe(46);
      await main(page).getByRole('link', { name: 'Linkage of four kinds of mediation' }).click();
      await eventually(() => heading(page)).toBe('Linkage of four kinds of mediation');
    }));

  test('goes through the rows of a table by arrows, and opens one by Enter', () =>
    onExplorer(address, '/figures?unit=PERCENT', async (page) => {
      await eventually(() => main(page).getByRole('row').count()).toBeGreaterThan(4);
      const rows = main(page).locator('tbody tr');
      await rows.first().focus();
      const focused = () =>
        page.evaluate<string | null>("document.activeElement.getAttribute('aria-rowindex')");
      for (const row of ['3', '4']) {
        await page.keyboard.press('ArrowDown');
        await eventually(focused).toBe(row);
      }
      const third = (await rows.nth(2).locator('a').first().innerText()).trim();
      await page.keyboard.press('Enter');
      await eventually(() => heading(page)).toBe(third);
      expect(page.url()).toContain('/statement/observation/');
    }));

  test('sees the printed and the mended reading side by side, and can cite them', () =>
    onExplorer(address, '/statement/observation/conghua-2022-09-25/peaceful-rental-homes', async (page) => {
      const readings = main(page).getByRole('region', { name: /side by side/ });
      await eventually(() => readings.innerText()).toContain('21,240');
      expect(await readings.innerText()).toContain('“2,1240”');
      await main(page).getByText('Cite this').click();
      const citation = await main(page).locator('.citation').innerText();
      expect(citation).toContain('passage 12');
      expect(citation).toMatch(/graph [0-9a-f]{12}/);
      expect(citation).toContain(page.url());
    }));

  test('shares a link that opens the same view, narrowed the same way', () =>
    onExplorer(address, '/figures', async (page) => {
      await main(page).getByRole('combobox', { name: 'Unit' }).selectOption('PERCENT');
      await eventually(() => page.url()).toContain('unit=PERCENT');
      const shown = () => main(page).locator('tbody').innerText();
      await eventually(shown).toContain('Sense of security');
      await eventually(shown).not.toContain('Pension fraud cases');
      const [before, shared] = [await shown(), page.url().replace(address, '')];
      await onExplorer(address, shared, async (other) => {
        await eventually(() => other.getByRole('main').locator('tbody').innerText()).toBe(before);
      });
      await page.goBack();
      await eventually(shown).toContain('Pension fraud cases');
    }));

  test('finds the way into the playground, with the query of the page and its variables', () =>
    onExplorer(address, '/awards?within=town/chengjiao', async (page) => {
      await main(page)
        .getByRole('link', { name: /Show as GraphQL/ })
        .click();
      await eventually(() => page.locator('.graphiql-tab-active').innerText()).toBe('AwardsTable');
      await eventually(() => page.locator('.graphiql-query-editor .view-lines').innerText()).toContain(
        'AwardsTable',
      );
      await page.getByRole('button', { name: /execute query/i }).click();
      const answer = () => page.locator('.result-window').innerText();
      await eventually(async () => (await answer()).replaceAll('\u00a0', ' ')).toContain('"totalCount": 1');
    }));

  test('reads it in Chinese, names included, and takes the language along', () =>
    onExplorer(address, '/?lang=zh', async (page) => {
      await eventually(() => text(page)).toContain('太平镇');
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
      await page.getByRole('link', { name: '荣誉', exact: true }).click();
      await eventually(() => text(page)).toContain('创建培育中');
      expect(page.url()).toContain('lang=zh');
    }));

  test('sees what lies around an organization, in a picture and in rows, and opens more of it', () =>
    onExplorer(address, '/neighbourhood?id=organization/procuratorate', async (page) => {
      await eventually(() => main(page).getByRole('status').first().innerText()).toContain(
        '6 things, 5 links',
      );
      await eventually(() => main(page).getByRole('img').locator('canvas').count()).toBeGreaterThan(0);
      const row = main(page).getByRole('row', { name: /Linkage of four kinds of mediation/ });
      expect(await row.innerText()).toContain('5 more');
      await row.getByRole('button', { name: 'Show more' }).click();
      await eventually(() => main(page).getByRole('status').first().innerText()).toContain('11 things');
      expect(page.url()).toContain('expanded=');
    }));

  test('unfolds and folds one relation of a thing, and takes the last step back', () =>
    onExplorer(address, '/neighbourhood?id=district/conghua', async (page) => {
      const count = () => main(page).getByRole('status').first().innerText();
      await eventually(count).toContain('13 things');
      await page.getByRole('button', { name: 'Show 6 more: is part of' }).click();
      await eventually(() => page.url()).toContain('PART_OF');
      await eventually(count).not.toContain('13 things');
      await page.getByRole('button', { name: 'Fold: is part of' }).click();
      await eventually(count).toContain('13 things');
      await page.getByRole('button', { name: 'Fold: runs' }).click();
      await eventually(count).not.toContain('13 things');
      await page.getByRole('button', { name: 'Undo' }).click();
      await eventually(count).toContain('13 things');
    }));

  test('pins a thing, and what is pinned stays where it is', () =>
    onExplorer(address, '/neighbourhood?id=organization/procuratorate', async (page) => {
      const pin = main(page).getByRole('button', { name: 'Pin' });
      await pin.click();
      await eventually(() => pin.getAttribute('aria-pressed')).toBe('true');
      expect(page.url()).toContain('pinned=organization%2Fprocuratorate');
    }));

  test('chooses a link, and reads the statements that it rests on', () =>
    onExplorer(
      address,
      '/neighbourhood?id=organization/procuratorate&selected=organization/procuratorate',
      async (page) => {
        await main(page)
          .getByRole('button', { name: /Procuratorate published Ecological/ })
          .click();
        const rests = main(page).getByRole('region', { name: 'What this link rests on' });
        await eventually(() => rests.getByRole('listitem').count()).toBe(1);
        await rests.getByText('Words and notes').click();
        await eventually(() => rests.innerText()).toMatch(/Passage \d+/);
      },
    ));

  test('narrows a graph to the years of its links', () =>
    onExplorer(address, '/neighbourhood?id=campaign/epidemic-community-investigation', async (page) => {
      const count = () => main(page).getByRole('status').first().innerText();
      await eventually(count).toMatch(/[2-9] things|\d\d things/);
      await main(page).getByRole('spinbutton', { name: 'Until year' }).fill('2015');
      await page.keyboard.press('Enter');
      await eventually(() => page.url()).toContain('until=2015');
      await main(page).getByRole('checkbox', { name: 'Only links with a time' }).check();
      await eventually(count).toContain('1 thing, 0 links');
    }));

  test('sees a box ticked in the moment in which it is clicked', () =>
    onExplorer(address, '/neighbourhood?id=campaign/epidemic-community-investigation', async (page) => {
      await main(page).getByRole('checkbox', { name: 'Only links with a time' }).waitFor();
      const ticked = await page.evaluate(`(() => {
        const box = document.querySelector('main input[type="checkbox"]');
        box.click();
        return box.checked;
      })()`);
      expect(ticked).toBe(true);
    }));

  test('begins at the district that the graph is about', () =>
    onExplorer(address, '/neighbourhood', async (page) => {
      await main(page).getByRole('link', { name: 'Start from Conghua District' }).click();
      await eventually(() => page.url()).toContain('id=district%2Fconghua');
    }));

  test('is told of an expansion that failed, and has it asked for again', async () => {
    // Not `onExplorer`: here the browser does complain of requests that reach nobody.
    const { page, close } = await openPage(`${address}/neighbourhood?id=organization/procuratorate`);
    try {
      const more = main(page)
        .getByRole('row', { name: /Linkage of four kinds/ })
        .getByRole('button', { name: 'Show more' });
      await eventually(() => more.count()).toBe(1);
      await page.context().setOffline(true);
      await more.click();
      const told = main(page).getByRole('alert').first();
      await eventually(() => told.innerText()).toContain('does not answer');
      await page.context().setOffline(false);
      await told.getByRole('button', { name: 'Try again' }).click();
      await eventually(() => main(page).getByRole('status').first().innerText()).toContain('11 things');
    } finally {
      await close();
    }
  });

  test('sees figures drawn by unit with their baseline, reads them as rows, and takes them away', () =>
    onExplorer(address, '/figures?unit=INCIDENT', async (page) => {
      await main(page).getByRole('button', { name: 'Chart by unit' }).click();
      const chart = main(page).getByRole('region', { name: 'incidents' });
      await eventually(() => chart.getByRole('img').locator('svg').count()).toBe(1);
      expect(await chart.locator('svg [aria-label="arrow"] path').count()).toBeGreaterThan(0);
      await chart.getByRole('button', { name: 'As table' }).click();
      await eventually(() => chart.getByRole('row').count()).toBe(4);
      for (const [name, begin] of [
        ['CSV', 'id,metric'],
        ['PNG', '\u0089PNG'],
      ] as const) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          chart.getByRole('button', { name }).click(),
        ]);
        expect(readFileSync(await file.path(), 'latin1').slice(0, 200)).toContain(begin);
      }
    }));

  test('sees figures along time, each unit by itself', () =>
    onExplorer(address, '/figures?view=period', async (page) => {
      await eventually(() => main(page).getByRole('img').count()).toBeGreaterThan(3);
      expect(await text(page)).toContain('each unit on an axis of its own');
      expect(await main(page).getByRole('region', { name: '%' }).count()).toBe(1);
    }));

  test('is told that the words of the report cannot be searched where its text is not loaded', () =>
    onExplorer(address, '/search?text=mediation', async (page) => {
      await eventually(() => text(page)).toContain('text of the report is not loaded');
      expect(await main(page).getByRole('list').locator('mark').first().innerText()).toBe('mediation');
    }));

  test('comes from a street to what its villages received', () =>
    onExplorer(address, '/entity/town/chengjiao', async (page) => {
      await main(page).getByRole('link', { name: 'What they received' }).click();
      await eventually(() => heading(page)).toBe('Awards');
      await eventually(() => main(page).locator('tbody tr').allInnerTexts()).toEqual([
        expect.stringContaining('Xihe Village'),
      ]);
    }));

  test('narrows figures to years, which leaves out those without a time', () =>
    onExplorer(address, '/figures', async (page) => {
      const told = () => main(page).locator('.list-end').innerText();
      await eventually(told).toContain('53 of 53');
      await main(page).getByRole('spinbutton', { name: 'Until year' }).fill('2012');
      await page.keyboard.press('Enter');
      await eventually(() => page.url()).toContain('until=2012');
      await eventually(told).not.toContain('of 53');
      const periods = await main(page).locator('tbody td[data-label="When"]').allInnerTexts();
      expect(periods.length).toBeGreaterThan(2);
      expect(periods.filter((period) => !period.includes('2012'))).toEqual([]);
    }));

  test('reads beside the picture what the chosen thing is', () =>
    onExplorer(address, '/neighbourhood?id=organization/procuratorate', async (page) => {
      const panel = main(page).getByRole('region', { name: 'Procuratorate' });
      await eventually(() => panel.innerText()).toContain('检察院');
      await panel.getByRole('link', { name: 'Open its page' }).click();
      await eventually(() => page.url()).toContain('/entity/organization/procuratorate');
    }));

  test('sees how two things are linked', () =>
    onExplorer(address, '/neighbourhood?id=person/pan-anna&to=district/conghua', async (page) => {
      await eventually(() => text(page)).toContain('3 steps');
      expect(await main(page).locator('.way li').count()).toBe(3);
    }));

  test('is told of an id that nothing has', () =>
    onExplorer(address, '/entity/town/atlantis', async (page) => {
      await eventually(() => text(page)).toContain('Nothing has the id town/atlantis.');
    }));

  test('gets every address of the explorer as a page, and files only from its folder', async () => {
    for (const url of [
      '/',
      '/entity/town/taiping',
      '/statement/relation/x/y',
      '/figures',
      '/neighbourhood',
    ]) {
      const page = await service.app.inject({ url, headers: html });
      expect([url, page.statusCode, page.headers['content-type']]).toEqual([
        url,
        200,
        'text/html; charset=utf-8',
      ]);
    }
    for (const url of ['/explorer/../../package.json', '/explorer/%2e%2e/%2e%2e/package.json']) {
      expect((await service.app.inject({ url })).body).not.toContain('dependencies');
    }
  });
});
