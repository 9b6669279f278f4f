import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { openService } from '../support/service.js';
import { databaseEnvironment } from '../support/serviceEnvironment.js';

/** `export` as a user runs it. */
function exporting(...parameters: string[]) {
  const env = { ...process.env, ...databaseEnvironment(inject('world')) };
  const program = [join(projectRoot, 'bin', 'conghua-graph.js'), 'export', ...parameters];
  return spawnSync(process.execPath, program, { env, encoding: 'utf8' });
}

async function served(file: string): Promise<string> {
  const service = await openService();
  const { body } = await service.app.inject({ url: `/export/${file}` });
  await service.close();
  return body;
}

test('export writes to standard output what /export serves', async () => {
  const { status, stdout } = exporting('grants.csv');
  expect(status).toBe(0);
  expect(stdout).toBe(await served('grants.csv'));
});

test('export writes to a file, narrowed as the API narrows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const output = join(folder, 'unstated.jsonl');
  const { status, stdout } = exporting(
    'grants.jsonl',
    '--filter',
    '{"outcome":"UNSTATED"}',
    '--output',
    output,
  );
  expect([status, stdout]).toEqual([0, '']);
  const rows = (await readFile(output, 'utf8')).trimEnd().split('\n');
  const all = (await served('grants.jsonl')).trimEnd().split('\n');
  expect(rows).toEqual(all.filter((row) => row.includes('"outcome":"UNSTATED"')));
});

test('what cannot be exported is told in one sentence', () => {
  const unknown = exporting('towns.csv');
  expect([unknown.status, unknown.stdout]).toEqual([1, '']);
  expect(unknown.stderr).toMatch(/^There is no file towns\.csv; there are entities\.csv, /);
  const mistaken = exporting('grants.csv', '--filter', '{"yeer":2021}');
  expect([mistaken.status, mistaken.stdout]).toEqual([1, '']);
  expect(mistaken.stderr).toMatch(/^Variable "\$filter" got invalid value .*"yeer" is not defined/);
});
