import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallReport } from '../support/editedReport.js';
import { edition, first, second } from '../support/hillReports.js';
import { writtenReports } from '../support/writtenReport.js';
import { percentile, rounded, writeFigures } from './figures.js';
import { IngestSite, type State } from './ingestSite.js';
import { isOfTheInside, startToLoad } from './loading.js';
import { Reading } from './reading.js';

const rounds = Number(process.env.ROUNDS ?? 20);

let place: IngestSite;
beforeAll(async () => {
  place = await IngestSite.open();
});
afterAll(() => place.close());

/** What one kill left. */
interface Left {
  /** How many of the reports were there, each whole; how many the loader had told to be there. */
  readonly there: number;
  readonly acknowledged: number;
  /** How many it had told to be there when the kill came. */
  readonly acknowledgedBefore: number;
  /** Whether the loader came to its end all the same. */
  readonly wentOn: boolean;
  /** Seconds until a killed Neo4j spoke Bolt again, from the same store. */
  readonly opened: number;
  readonly reads: number;
  readonly unanswered: number;
}

test(`${rounds} loaders and ${rounds} databases are killed while reports are loaded`, async () => {
  const folders = [smallReport, ...(await writtenReports([first, second, edition]))];
  const states = await place.loadSerially(folders);
  const span = await usualSpan(folders);
  const moments = Array.from({ length: rounds }, (_, at) => momentIn(span, at));
  const loaders: Left[] = [];
  for (const moment of moments) loaders.push(await killOnce('LOADER', moment, folders, states));
  const databases: Left[] = [];
  for (const moment of moments) databases.push(await killOnce('DATABASE', moment, folders, states));
  writeFigures('ingest-killed', {
    rounds,
    reports: folders.length,
    milliseconds: { first: rounded(span.first), all: rounded(span.all) },
    loaders: summary(loaders),
    databases: {
      ...summary(databases),
      loaderWentOn: databases.filter(({ wentOn }) => wentOn).length,
      secondsUntilBolt: {
        p50: rounded(
          percentile(
            databases.map(({ opened }) => opened),
            0.5,
          ),
        ),
        most: rounded(Math.max(...databases.map(({ opened }) => opened))),
      },
    },
  });
});

interface Span {
  readonly first: number;
  readonly all: number;
}

/** How long a load takes when it is left alone, in a database that has loaded before: the shortest of three, or kills would come when all is over. */
async function usualSpan(folders: readonly string[]): Promise<Span> {
  const spans: Span[] = [];
  for (let time = 0; time < 3; time += 1) {
    await place.empty();
    const loading = startToLoad(place.connection, folders);
    expect(await loading.ended).toBe(0);
    spans.push(loading.times());
  }
  return spans.reduce((shortest, span) => (span.all < shortest.all ? span : shortest));
}

/** Spread evenly from shortly before the first report to shortly after the end. */
function momentIn({ first, all }: Span, at: number): number {
  const share = (at * 0.618_034 + 0.1) % 1;
  return first - 100 + share * (all - first + 200);
}

async function killOnce(
  whom: 'LOADER' | 'DATABASE',
  moment: number,
  folders: readonly string[],
  states: readonly State[],
): Promise<Left> {
  await place.empty();
  const reading = new Reading(place.service.address);
  const loading = startToLoad(place.connection, folders);
  await pause(moment);
  const acknowledgedBefore = loading.acknowledged();
  if (whom === 'LOADER') loading.kill();
  else await place.kill();
  const opened = whom === 'DATABASE' ? await place.reopen() : 0;
  const code = await loading.ended;
  expect(isOfTheInside(loading.said()), loading.said()).toBe(false);
  const hash = await place.soundHash();
  const there = states.findIndex((state) => state.hash === hash);
  expect(there, 'a graph as after some of the reports').toBeGreaterThanOrEqual(0);
  expect(there, 'what was told to be loaded is there').toBeGreaterThanOrEqual(loading.acknowledged());
  const again = startToLoad(place.connection, folders);
  expect(await again.ended, again.said()).toBe(0);
  expect(await place.soundHash()).toBe(states.at(-1)?.hash);
  const { answers, statuses } = await reading.stop();
  const known = states.map(({ answer }) => answer);
  expect(
    [...answers.keys()].filter((answer) => !known.includes(answer)),
    'nothing half visible',
  ).toEqual([]);
  const asked = [...statuses.values()].reduce((sum, times) => sum + times, 0);
  const answered = [...answers.values()].reduce((sum, times) => sum + times, 0);
  return {
    there,
    acknowledged: loading.acknowledged(),
    acknowledgedBefore,
    wentOn: code === 0,
    opened,
    reads: asked,
    unanswered: asked - answered,
  };
}

function summary(left: readonly Left[]) {
  const sum = (one: (left: Left) => number): number => left.reduce((total, each) => total + one(each), 0);
  return {
    kills: left.length,
    reportsThereAfterwards: left.map(({ there }) => there),
    reportsAcknowledgedBefore: left.map(({ acknowledgedBefore }) => acknowledgedBefore),
    reportsAcknowledged: left.map(({ acknowledged }) => acknowledged),
    acknowledgedAndLost: left.filter(({ there, acknowledged }) => there < acknowledged).length,
    reads: sum(({ reads }) => reads),
    readsRefused: sum(({ unanswered }) => unanswered),
  };
}
