import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';

/** What a report says, as its files hold it; evidence is put in where none is given. */
export interface Written {
  readonly id: string;
  readonly published?: string;
  readonly corrects?: { readonly report: string; readonly reason: string };
  readonly entities?: readonly object[];
  readonly metrics?: readonly object[];
  readonly relations?: readonly object[];
  readonly grants?: readonly object[];
  readonly observations?: readonly object[];
  readonly gaps?: readonly object[];
  readonly identities?: readonly object[];
}

const words = 'Words that everything here rests on.';
const evidence = [{ passage: 1, start: 0, end: 5, token: 'Words' }];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The folder of a report with just these facts, of one passage; it is gone after the test. */
export async function writtenReport({
  id,
  published = '2022-01-01',
  corrects,
  ...facts
}: Written): Promise<string> {
  const around = await mkdtemp(join(tmpdir(), 'written-'));
  onTestFinished(() => rm(around, { recursive: true }));
  const folder = join(around, id);
  await mkdir(folder);
  const passages = [{ ordinal: 1, length: words.length, sha256: sha256(words) }];
  const report = {
    id,
    title: `What ${id} says`,
    publisher: null,
    published,
    lang: 'en',
    url: null,
    sha256: sha256(words),
    ...(corrects && { corrects }),
    sections: [{ id: 'all', title: 'All of it', passages }],
  };
  const resting = (list: readonly object[] = []): object[] => list.map((fact) => ({ evidence, ...fact }));
  const files: Record<string, unknown> = {
    report,
    metrics: facts.metrics ?? [],
    entities: resting(facts.entities),
    relations: resting(facts.relations),
    grants: resting(facts.grants),
    observations: resting(facts.observations),
    gaps: resting(facts.gaps),
    identities: facts.identities ?? [],
    coverage: { dismissed: [], silent: [], notNames: [] },
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, `${name}.yaml`), stringify(content));
  return folder;
}

/** The same of several reports, in their order. */
export const writtenReports = (reports: readonly Written[]): Promise<string[]> =>
  Promise.all(reports.map((report) => writtenReport(report)));

/** A district, with whatever else is said of it. */
export const district = (name = 'Hill District', more: object = {}): object => ({
  id: 'district/hill',
  kind: 'DISTRICT',
  name: { en: name },
  ...more,
});

/** An entity of another kind, named by its id. */
export function entity(id: string, more: object = {}): object {
  const [kind = '', slug = ''] = id.split('/');
  return { id, kind: kind.toUpperCase(), name: { en: slug }, ...more };
}

/** A place within another one. */
export const partOf = (key: string, subject: string, whole: string, more: object = {}): object => ({
  key,
  predicate: 'PART_OF',
  role: 'ADMINISTRATIVE',
  subject,
  objects: [{ role: 'whole', entity: whole }],
  ...more,
});

/** A share of people. */
export const safety = {
  id: 'metric/safety',
  name: { en: 'Safety' },
  unit: 'PERCENT',
  statType: 'RATE',
  description: 'A share.',
};

/** How many percent it was. */
export const percent = (key: string, amount: string, period: string, more: object = {}): object => ({
  key,
  metric: 'metric/safety',
  subject: 'district/hill',
  text: amount,
  amount,
  comparator: 'EXACT',
  aspect: 'LEVEL',
  period,
  ...more,
});
