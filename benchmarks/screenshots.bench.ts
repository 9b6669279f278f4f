import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWriter } from '../src/graph/driver.js';
import { reportFolders } from '../src/ingest/folders.js';
import { loadReports } from '../src/ingest/load.js';
import { projectRoot } from '../src/projectRoot.js';
import { openPage, type Screen } from '../tests/support/browser.js';
import { planned } from '../tests/support/explorer.js';
import { openService } from '../tests/support/service.js';
import { startThrowaway } from '../tests/support/throwaway.js';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What is there once the page is complete. */
  readonly awaited: string;
  readonly screen?: Screen;
  readonly before?: (page: Page) => Promise<void>;
}

const desk = { width: 1100, height: 760 };

/** A picture of each journey in docs/explorer.md; the text of the report is not loaded, so that none shows its sentences. */
const shots: readonly Shot[] = [
  { name: 'opening', path: '/', awaited: '.towns li', screen: { ...desk, height: 960 } },
  {
    name: 'search',
    path: '/',
    awaited: '.towns li',
    before: async (page) => {
      await page.getByRole('combobox').first().fill('xihu');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'awards',
    path: '/awards?within=town/chengjiao',
    awaited: 'tbody tr',
    before: async (page) => {
      await page.getByText('Words and notes').first().click();
      await page.locator('.tokens').first().waitFor();
    },
  },
  { name: 'falls', path: '/figures?fell=true', awaited: 'tbody tr' },
  { name: 'chart-unit', path: '/figures?view=unit&unit=INCIDENT', awaited: '.plot svg' },
  {
    name: 'chart-time',
    path: '/figures?view=period&unit=PERCENT',
    awaited: '.plot svg',
    screen: { ...desk, height: 900 },
  },
  {
    name: 'doubtful',
    path: '/doubtful?flag=DOES_NOT_ADD_UP',
    awaited: '.statements li',
    screen: { ...desk, height: 1240 },
  },
  {
    name: 'readings',
    path: '/statement/observation/conghua-2022-09-25/peaceful-rental-homes',
    awaited: '.readings li',
  },
  { name: 'timeline', path: '/timeline', awaited: 'tbody tr' },
  {
    name: 'graph',
    path: '/neighbourhood?id=organization/procuratorate',
    awaited: '.relations li',
    // As high as the drawing reaches.
    screen: { ...desk, height: 960 },
  },
  {
    name: 'telephone-dark',
    path: '/entity/village/chengjiao-xihe?lang=zh',
    awaited: '.statements li',
    screen: { width: 360, height: 760, colorScheme: 'dark' },
  },
];

test('a picture of each journey is taken', async () => {
  const server = await startThrowaway();
  const writer = openWriter(server.connection);
  await loadReports(writer, server.connection.database, await reportFolders());
  await writer.close();
  const limits = { deadline: 120_000 };
  const service = await openService({ connection: server.connection, profile: 'OPEN', limits });
  const folder = join(projectRoot, 'docs', 'screenshots');
  await mkdir(folder, { recursive: true });
  try {
    await planned(service);
    const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
    for (const shot of shots) expect(await take(address, folder, shot), shot.name).toBeLessThan(300_000);
  } finally {
    await service.close();
    await server.stop();
  }
});

/** Takes one picture; returns its size. */
async function take(address: string, folder: string, shot: Shot): Promise<number> {
  const { page, close } = await openPage(`${address}${shot.path}`, {
    ...desk,
    reducedMotion: 'reduce',
    ...shot.screen,
  });
  try {
    await page.locator(shot.awaited).first().waitFor();
    await shot.before?.(page);
    // The picture of the graph and of a chart is drawn a moment after its place is there.
    await page.waitForTimeout(500);
    return (await page.screenshot({ path: join(folder, `${shot.name}.png`) })).length;
  } finally {
    await close();
  }
}
