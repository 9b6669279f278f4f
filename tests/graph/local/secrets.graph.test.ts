import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { joinServer } from '../../../src/graph/local/managed.js';
import { passwordFile } from '../../../src/graph/local/password.js';
import { discard, javaHere, temporarySite } from '../../support/throwaway.js';

test.skipIf(platform() !== 'linux')(
  'nobody sees the password in the list of processes while a database is made, or once it runs (read from /proc, which Linux has)',
  async () => {
    const site = await temporarySite();
    onTestFinished(() => discard(site));
    const seen = new Set<string>();
    const looking = setInterval(() => commandLines().forEach((line) => seen.add(line)), 10);
    await joinServer(site, await javaHere()).finally(() => clearInterval(looking));
    const password = (await readFile(passwordFile(site), 'utf8')).trim();
    const lines = [...seen, ...commandLines()];
    expect(lines.some((line) => line.includes(`@${passwordFile(site)}`))).toBe(true);
    expect(lines.some((line) => line.includes(`--home-dir=${site.home}`))).toBe(true);
    expect(lines.filter((line) => line.includes(password))).toEqual([]);
  },
);

/** What everybody on this machine can read of the processes that run. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
      } catch {
        return []; // It has ended since.
      }
    });
}
