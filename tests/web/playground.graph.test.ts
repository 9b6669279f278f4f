import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openPage } from '../support/browser.js';
import { openService, type Service } from '../support/service.js';

describeInBrowser('the playground', () => {
  let service: Service;
  let address: string;
  beforeAll(async () => {
    service = await openService({ profile: 'OPEN' });
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => service.close());

  test('opens on a query that runs, shows its answer, and asks no other host', async () => {
    const { page, requests, errors, close } = await openPage(`${address}/graphql`);
    try {
      await page.getByRole('button', { name: /execute query/i }).click();
      await expect
        .poll(async () => (await page.locator('.result-window').innerText()).replaceAll('\u00a0', ' '), {
          timeout: 20_000,
        })
        .toContain('Xihe Village');
      expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(5);
      expect(requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  });
});
