import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realReport } from '../support/editedReport.js';
import { first, second } from '../support/hillReports.js';
import { writtenReports } from '../support/writtenReport.js';
import { rounded, writeFigures } from './figures.js';
import { IngestSite } from './ingestSite.js';
import { isOfTheInside, startToLoad } from './loading.js';
import { Reading, told } from './reading.js';
import { maySetUpDisks, smallDisk, type SmallDisk } from './smallDisk.js';

const rounds = Math.min(3, Number(process.env.ROUNDS ?? 3));

let disk: SmallDisk;
let place: IngestSite;
beforeAll(async () => {
  if (!maySetUpDisks) throw new Error('Expected root on Linux: a disk that can be full is a mount.');
  disk = smallDisk(400);
  place = await IngestSite.open({ home: join(disk.folder, 'home') });
});
afterAll(async () => {
  await place.close();
  disk.remove();
});

test(`the disk of the database is full while a report is loaded, ${rounds} times`, async () => {
  const folders = [...(await writtenReports([first, second])), realReport];
  const states = await place.loadSerially(folders);
  const [before, after] = [states.at(-2), states.at(-1)];
  const known = states.map(({ answer }) => answer);
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    await place.loadSerially(folders.slice(0, -1));
    const reading = new Reading(place.service.address);
    disk.fill();
    const loading = startToLoad(place.connection, [realReport]);
    const code = await loading.ended;
    const whileFull = await told(place.service.address);
    disk.makeSpace();
    const [byItself, refused] = await loadedByItself();
    // What has met a full disk may not trust its own files any more, and asks to be started again.
    if (!byItself) {
      await place.kill();
      await place.reopen();
    }
    const left = await place.soundHash();
    const again = startToLoad(place.connection, [realReport]);
    expect(await again.ended, again.said()).toBe(0);
    const { answers, statuses, slowest } = await reading.stop();
    found.push({
      code,
      said: lastLine(loading.said()),
      whileNotStartedAgain: refused,
      whileFull: whileFull.status,
      worksByItselfAfterwards: byItself,
      reads: Object.fromEntries(statuses),
      slowestRead: rounded(slowest),
      halfVisible: [...answers.keys()].filter((answer) => !known.includes(answer)).length,
    });
    console.log(JSON.stringify(found.at(-1)));
    expect(code).toBe(1);
    expect(isOfTheInside(loading.said()), loading.said()).toBe(false);
    expect([before?.hash, after?.hash]).toContain(left);
    expect(await place.soundHash()).toBe(after?.hash);
    expect([...answers.keys()].filter((answer) => !known.includes(answer))).toEqual([]);
    expect(place.service.exitCode()).toBeNull();
  }
  writeFigures('ingest-disk', { rounds, found });
});

/** Whether the same load succeeds within some seconds, now that there is space; if not, what it says. */
async function loadedByItself(): Promise<[boolean, string | undefined]> {
  for (let attempt = 0; ; attempt += 1) {
    const loading = startToLoad(place.connection, [realReport]);
    if ((await loading.ended) === 0) return [true, undefined];
    expect(isOfTheInside(loading.said()), loading.said()).toBe(false);
    if (attempt === 1) return [false, lastLine(loading.said())];
    await pause(1_000);
  }
}

const lastLine = (said: string): string | undefined => said.trim().split('\n').at(-1);
