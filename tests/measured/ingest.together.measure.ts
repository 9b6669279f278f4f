import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallReport } from '../support/editedReport.js';
import { correcting, edition, first, second } from '../support/hillReports.js';
import {
  district,
  entity,
  partOf,
  percent,
  safety,
  writtenReports,
  type Written,
} from '../support/writtenReport.js';
import { rounded, writeFigures } from './figures.js';
import { IngestSite } from './ingestSite.js';
import { isOfTheInside, startToLoad } from './loading.js';
import { Reading, reportsIn } from './reading.js';

const atOnce = 16;
const figures: Record<string, unknown> = {};

let place: IngestSite;
beforeAll(async () => {
  place = await IngestSite.open();
});
afterAll(async () => {
  await place.close();
  writeFigures('ingest-together', { atOnce, ...figures });
});

/** One of several reports of the same things, that agree on little: the same place under other names, the same figure in other numbers. */
const overlapping = (at: number): Written => ({
  id: `overlapping-${at}`,
  published: `2021-01-${String(at + 10)}`,
  entities: [
    district(`Hill District ${at % 3}`, { description: `As of ${at}.` }),
    entity('town/brook', { form: 'TOWN' }),
    entity(`town/number-${at % 4}`, { form: 'TOWN' }),
    entity('program/lamps', { form: 'PROJECT' }),
  ],
  metrics: [safety],
  relations: [
    partOf('brook-in-hill', 'town/brook', 'district/hill'),
    partOf('number-in-hill', `town/number-${at % 4}`, 'district/hill'),
  ],
  observations: [percent('safety-2020', String(80 + at), '2020'), percent('safety-2019', '70', '2019')],
  gaps: [{ key: 'open', note: `What ${at} leaves open.`, about: ['district/hill'] }],
});

/** Loads that begin at the same moment, and the reports in an order in which they could have come one after the other. */
const sorts: readonly (readonly [string, readonly (Written | string)[]])[] = [
  ['the same report', Array<string>(atOnce).fill(smallReport)],
  ['different reports of the same things', Array.from({ length: atOnce }, (_, at) => overlapping(at))],
  [
    'four reports, two of which correct others, each four times',
    Array.from({ length: atOnce / 4 }, () => [first, second, edition, correcting]).flat(),
  ],
];

test.each(sorts)(`${atOnce} loads at once: %s`, async (name, reports) => {
  const different = [...new Set(reports)];
  const written = await writtenReports(different.filter((one) => typeof one !== 'string'));
  const folderOf = (one: Written | string): string =>
    typeof one === 'string' ? one : (written[different.indexOf(one)] ?? '');
  const folders = different.map(folderOf);
  const hash = (await place.loadSerially(folders)).at(-1)?.hash;
  const known = await reportsKnown(folders);
  await place.empty();

  const reading = new Reading(place.service.address);
  const began = performance.now();
  const loadings = reports.map((one) => startToLoad(place.connection, [folderOf(one)]));
  const codes = await Promise.all(loadings.map(({ ended }) => ended));
  const seconds = (performance.now() - began) / 1_000;
  const { answers, statuses, slowest } = await reading.stop();

  const complaints = loadings.map(({ said }) => said()).filter(isOfTheInside);
  const failed = loadings.filter((_, at) => codes[at] !== 0).map(({ said }) => said());
  const seen = new Set([...answers.keys()].flatMap(reportsIn));
  figures[name] = {
    ended: codes.filter((code) => code === 0).length,
    seconds: rounded(seconds),
    sameHash: (await place.soundHash()) === hash,
    deadlocksTold: complaints.length,
    reads: Object.fromEntries(statuses),
    different: answers.size,
    slowestRead: rounded(slowest),
    halfVisible: [...seen].filter((one) => !known.has(one)).length,
  };
  expect(failed).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await place.soundHash()).toBe(hash);
  expect([...seen].filter((one) => !known.has(one))).toEqual([]);
});

/** How each report looks to a reader, whole, as the others come before or after it. */
async function reportsKnown(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const order of [folders, [...folders].reverse()]) {
    const states = await place.loadSerially(order);
    for (const { answer } of states) for (const report of reportsIn(answer)) known.add(report);
  }
  return known;
}
