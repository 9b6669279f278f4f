import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWriter } from '../src/graph/driver.js';
import { reportFolders } from '../src/ingest/folders.js';
import { loadReports } from '../src/ingest/load.js';
import { openPage } from '../tests/support/browser.js';
import { planned } from '../tests/support/explorer.js';
import { openService } from '../tests/support/service.js';
import { startThrowaway } from '../tests/support/throwaway.js';

const rounds = Number(process.env.ROUNDS ?? 5);

/** A slow telephone line and a processor of a quarter of this one's speed. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const slowdown = 4;

interface Round {
  readonly view: number;
  readonly results: number;
  readonly expanded: number;
}

test('the explorer is of use on a slow line', async () => {
  const server = await startThrowaway();
  const writer = openWriter(server.connection);
  await loadReports(writer, server.connection.database, await reportFolders());
  await writer.close();
  const service = await openService({ connection: server.connection, limits: { deadline: 120_000 } });
  try {
    await planned(service);
    const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
    const measured: Round[] = [];
    for (let at = 0; at < rounds; at += 1) measured.push(await measure(address));
    expect(measured).toHaveLength(rounds);
    await writeFile(join(import.meta.dirname, 'explorer.md'), told(measured));
  } finally {
    await service.close();
    await server.stop();
  }
});

/** One visit in a browser that has seen nothing yet. */
async function measure(address: string): Promise<Round> {
  const { page, close } = await openPage(`${address}/live`);
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const view = await timed(async () => {
      await page.goto(`${address}/`, { waitUntil: 'commit' });
      await page.getByRole('heading', { name: 'Wenquan Town' }).waitFor();
    });
    const results = await timed(async () => {
      await page.getByRole('combobox').first().fill('xihu');
      await page.getByRole('option').first().waitFor();
    });
    return { view, results, expanded: await expansion(address, page) };
  } finally {
    await close();
  }
}

async function expansion(address: string, page: Page): Promise<number> {
  await page.goto(`${address}/neighbourhood?id=organization/procuratorate`);
  const more = page
    .getByRole('row', { name: /Linkage of four kinds of mediation/ })
    .getByRole('button', { name: 'Show more' });
  await more.waitFor();
  return timed(async () => {
    await more.click();
    await page.getByText('11 things').waitFor();
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function told(measured: readonly Round[]): string {
  const row = (name: string, of: keyof Round): string => {
    const times = measured.map((round) => round[of]).sort((one, other) => one - other);
    const [median = 0, slowest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
    return `| ${name} | ${seconds(median)} | ${seconds(slowest)} |`;
  };
  const { length } = cpus();
  return `# How long a visitor of the explorer waits

Measured by \`npm run bench:explorer\`: ${rounds} visits, each in a new Chromium on a line of 1.6 Mbit/s with 150 ms delay and a processor slowed
down ${slowdown} times; service, database and browser on one machine with ${length} processors, the database warm.

| until | median, s | slowest, s |
| --- | ---: | ---: |
${row('the first view (`/`) shows the towns', 'view')}
${row('the search box shows what was found', 'results')}
${row('a thing in the graph is expanded', 'expanded')}
`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);
