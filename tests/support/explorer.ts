import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as operations from '../../src/web/explorer/operations.js';
import { openPage, type OpenedPage, type Screen } from './browser.js';
import type { Service } from './service.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every operation of the explorer by its name. */
export const explorerOperations = Object.entries(operations)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, text]) => [name.replace(/Document$/, ''), String(text)] as const);

/** Something for every variable that an operation must have. */
export const sampleVariables = {
  lang: 'EN',
  id: 'district/conghua',
  ids: ['observation/conghua-2022-09-25/police-incidents'],
  text: 'xihu',
  from: 'person/pan-anna',
  to: 'district/conghua',
  section: 'section/conghua-2022-09-25/crime',
  relations: 25,
  kind: 'PROGRAM',
  outgoing: true,
  withCampaigns: true,
  withEvents: true,
  withRelations: true,
  withUnits: true,
  first: 5,
  depth: 1,
};

/** Has the database plan what the pages ask, so that no test waits for it: on a busy machine that takes seconds. */
export async function planned(service: Service): Promise<void> {
  const ids = ['village/chengjiao-xihe', 'observation/conghua-2022-09-25/police-incidents'];
  for (const [, text] of explorerOperations) {
    await service.ask(text, sampleVariables);
    if (text.includes('node(')) for (const id of ids) await service.ask(text, { ...sampleVariables, id });
  }
}

/** A machine with other work takes its time. */
export const eventually = <Read>(read: () => Read) => expect.poll(read, { timeout: 20_000 });

/** What axe-core complains of that is more than minor, with where. */
export async function hindrances(page: Page): Promise<string[]> {
  // Not a script of the page: its policy admits none from elsewhere.
  await page.evaluate(axe);
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
    // A page gives up what it no longer needs to know; what it needed and did not get, it shows.
    const complaints = opened.errors.filter((error) => error !== `failed: ${address}/graphql`);
    expect(complaints, 'what the page complained of').toEqual([]);
  } finally {
    await opened.close();
  }
}
