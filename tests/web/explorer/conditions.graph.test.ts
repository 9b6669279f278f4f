import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowser, openPage, type Screen } from '../../support/browser.js';
import {
  eventually,
  explorerOperations,
  hindrances,
  onExplorer,
  planned,
  sampleVariables,
} from '../../support/explorer.js';
import { openProxy } from '../../support/proxy.js';
import { openService, type Service } from '../../support/service.js';

const pages = [
  '/',
  '/search?text=village',
  '/search?kind=PROGRAM',
  '/entity/district/conghua',
  '/statement/observation/conghua-2022-09-25/peaceful-rental-homes',
  '/figures',
  '/figures?view=unit',
  '/figures?view=period',
  '/awards',
  '/timeline',
  '/doubtful',
  '/reports',
  '/neighbourhood',
  '/neighbourhood?id=organization/procuratorate&to=district/conghua',
];

let service: Service;
let address: string;
beforeAll(async () => {
  service = await openService({ profile: 'LOCKED', limits: { deadline: 120_000 } });
  await planned(service);
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

describe('what the explorer asks', () => {
  test.each(explorerOperations)(
    'is answered within the limits by a locked service: %s',
    async (_name, text) => {
      const { status, errors } = await service.ask(text, sampleVariables);
      expect(errors).toBeUndefined();
      expect(status).toBe(200);
    },
  );
});

describe('the first visit', () => {
  test('loads at most 400 kB before it is of use, packed for browsers that take it so', async () => {
    const page = (await service.app.inject({ url: '/' })).body;
    const files = [...page.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(([, url]) => url ?? '');
    expect(files.length).toBeGreaterThanOrEqual(2);
    const headers = { 'accept-encoding': 'gzip' };
    const answers = await Promise.all(files.map((url) => service.app.inject({ url, headers })));
    expect(answers.map((answer) => answer.headers['content-encoding'])).toEqual(files.map(() => 'gzip'));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(files.map(() => 200));
    expect(answers[0]?.headers['cache-control']).toContain('immutable');
    const packed = answers.reduce((sum, { rawPayload }) => sum + rawPayload.length, 0);
    expect(packed).toBeLessThan(400_000);
    const plain = await service.app.inject({ url: files[0] ?? '' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });
});

describeInBrowser('the explorer', () => {
  const screens: readonly (readonly [string, Screen])[] = [
    ['on a desk, light', { width: 1280, colorScheme: 'light' }],
    ['on a telephone, dark', { width: 360, colorScheme: 'dark' }],
    ['at 200 % zoom', { width: 640, deviceScaleFactor: 2 }],
  ];
  test.each(screens)(
    'hinders nobody %s: axe-core finds nothing, and nothing sticks out',
    async (_, screen) => {
      await onExplorer(
        address,
        '/',
        async (page) => {
          for (const path of pages) {
            await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
            await page.locator('.answer').first().waitFor();
            await eventually(() => page.locator('.loading').count()).toBe(0);
            await eventually(() => page.getByRole('main').innerText()).not.toContain('Loading');
            expect(await hindrances(page), path).toEqual([]);
            const width = await page.evaluate<number>('document.documentElement.scrollWidth');
            expect(width, path).toBeLessThanOrEqual(screen.width ?? 0);
          }
        },
        screen,
      );
    },
  );

  test('moves nothing by itself where the reader wishes for less motion', () =>
    onExplorer(
      address,
      '/neighbourhood?id=organization/procuratorate',
      async (page) => {
        await eventually(() => page.locator('.relations li').count()).toBeGreaterThan(0);
        const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('*')]
          .filter((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return transitionDuration !== '0s' || animationName !== 'none';
          })
          .map((one) => one.outerHTML.slice(0, 80))`);
        expect(moving).toEqual([]);
      },
      { reducedMotion: 'reduce' },
    ));

  test('works where the service is locked, without a way to the playground', () =>
    onExplorer(address, '/figures', async (page) => {
      await eventually(() => page.getByRole('row').count()).toBeGreaterThan(20);
      expect(await page.getByRole('link', { name: /playground|graphql/i }).count()).toBe(0);
    }));

  test('says that nothing fits, with a way out', () =>
    onExplorer(address, '/figures?text=atlantis', async (page) => {
      await eventually(() => page.getByRole('main').innerText()).toContain('nothing here');
      await page.getByRole('button', { name: 'Clear the conditions' }).first().click();
      await eventually(() => page.getByRole('row').count()).toBeGreaterThan(20);
    }));

  test('says what is wrong with an address that asks for what cannot be', async () => {
    const opened = await openPage(`${address}/doubtful?after=nonsense`);
    try {
      await eventually(() => opened.page.getByRole('alert').innerText()).toContain('cannot be');
    } finally {
      await opened.close();
    }
  });
});

describeInBrowser('a database that does not answer', () => {
  const closing: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  test('is told, and asked again when the reader wishes', async () => {
    const { connection, close } = await openProxy();
    close();
    const broken = await openService({ connection, limits: { deadline: 120_000 } });
    closing.push(() => broken.close());
    const at = await broken.app.listen({ host: '127.0.0.1', port: 0 });
    const opened = await openPage(`${at}/timeline`);
    closing.push(() => opened.close());
    await eventually(() => opened.page.getByRole('alert').innerText()).toContain('does not answer');
    const again = await openProxy(Number(new URL(connection.uri).port));
    closing.push(() => again.close());
    await opened.page.getByRole('button', { name: 'Try again' }).click();
    await eventually(() => opened.page.getByRole('main').innerText()).toContain('18th CPC National Congress');
  });
});
