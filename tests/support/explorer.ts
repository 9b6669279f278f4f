import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type OpenedPage, type Screen } from './browser.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A machine with other work takes its time. */
export const eventually = <Read>(read: () => Read) => expect.poll(read, { timeout: 20_000 });

/** What axe-core complains of, serious or moderate, with where. */
export async function hindrances(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe }).catch(() => undefined);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Opens a page of the explorer, and at the end makes sure that it asked no other host and had nothing to complain of. */
export async function onExplorer(
  address: string,
  path: string,
  use: (page: Page, opened: OpenedPage) => Promise<void>,
  screen: Screen = {},
): Promise<void> {
  const opened = await openPage(`${address}${path}`, screen);
  try {
    await use(opened.page, opened);
    const elsewhere = opened.requests.filter(
      (url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere, 'requests to other hosts').toEqual([]);
    expect(opened.errors, 'what the page complained of').toEqual([]);
  } finally {
    await opened.close();
  }
}
