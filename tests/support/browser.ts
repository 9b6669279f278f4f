import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

/** A page in a browser of its own. */
export interface OpenedPage {
  readonly page: Page;
  /** The address of everything that the page has asked for so far, workers included. */
  readonly requests: readonly string[];
  /** What the page complained of: exceptions, errors on its console, requests that failed. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** What the page is shown on: as wide as a desk's screen and light unless told otherwise. */
export interface Screen {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of the screen for each of the page's: 2 with half the width is a zoom of 200 %. */
  readonly deviceScaleFactor?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Nothing in the background, and no name but that of this machine is ever looked up. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const browser = installedBrowser();
const mayBeSkipped = browser === undefined && process.env.CI !== 'true';
if (mayBeSkipped) console.warn('No Chromium found: the browser tests are skipped.');

/** A block of tests that need a browser: skipped on a machine without one, but never under CI=true. */
export const describeInBrowser = describe.skipIf(mayBeSkipped);

/** Opens a page in the Chromium of this machine and waits until it asks for nothing more. */
export async function openPage(
  url: string,
  { width = 1280, height = 800, ...others }: Screen = {},
): Promise<OpenedPage> {
  if (browser === undefined) throw new Error(`No browser: expected one of ${names.join(', ')} on the PATH.`);
  const process = await chromium.launch({ executablePath: browser, args: flags });
  const context = await process.newContext({ viewport: { width, height }, colorScheme: 'light', ...others });
  const [requests, errors]: [string[], string[]] = [[], []];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, requests, errors, close: () => process.close() };
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
