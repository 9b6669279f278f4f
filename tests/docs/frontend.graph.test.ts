import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openPage } from '../support/browser.js';
import { openService, type Service } from '../support/service.js';
import { blocks } from './frontend.js';

/** The environment of a terminal: that of a test makes some programs silent. */
const terminal = { ...process.env, NO_COLOR: '1', NODE_ENV: undefined };

describeInBrowser('who follows the page from an empty folder', () => {
  let service: Service;
  let address: string;
  let folder: string;
  beforeAll(async () => {
    service = await openService({ profile: 'LOCKED' });
    address = await service.app.listen({ host: '127.0.0.1', port: 0 });
    folder = mkdtempSync(join(tmpdir(), 'frontend-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await service.close();
  });

  test('has a typed list on a page', async () => {
    const commands = blocks.filter(({ file }) => file === null);
    expect(commands).toHaveLength(3);
    for (const { file, text } of blocks) {
      const here = text.replaceAll('http://127.0.0.1:4000', address);
      if (file === undefined) throw new Error(`A block of docs/frontend.md has no name of a file: ${text}`);
      if (file === null) await sh(here.replace(/^npx vite$/m, ''));
      else writeFileSync(join(folder, file), here);
    }
    const vite = spawn(join(folder, 'node_modules', '.bin', 'vite'), [], { cwd: folder, env: terminal });
    const [shown] = await new Promise<string[]>((resolve) => {
      let printed = '';
      vite.stdout.on('data', (part: Buffer) => {
        printed += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
        if (found) resolve(found);
      });
    });
    const opened = await openPage(String(shown));
    try {
      await opened.page.locator('li').first().waitFor();
      expect(await opened.page.locator('li').allInnerTexts()).toEqual([
        'Jiangpu Village, Jiangpu Street',
        'Nanping Village, Wenquan Town',
        'Xihe Village, Chengjiao Street',
        'Xihu Village, Taiping Town',
      ]);
    } finally {
      await opened.close();
      vite.kill();
    }
  });

  test('is told where a null was not thought of', async () => {
    const file = join(folder, 'main.tsx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('town?.name', 'town.name'));
    await expect(sh('npx tsc')).rejects.toThrow(/'town' is possibly 'null'/);
  });

  /** Not in this thread: it is the one that answers. */
  function sh(script: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const program = spawn('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env: terminal });
      let printed = '';
      for (const stream of [program.stdout, program.stderr]) {
        stream.on('data', (part: Buffer) => (printed += part.toString()));
      }
      program.once('close', (status) => {
        if (status === 0) resolve(printed);
        else reject(new Error(`${script}\nended with ${status}:\n${printed}`));
      });
    });
  }
});
