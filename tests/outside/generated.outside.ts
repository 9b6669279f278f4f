import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { openService, type Service } from '../support/service.js';
import { pythonWith } from '../support/python.js';

const count = Number(process.env.QUERIES ?? 10_000);
const seed = Number(process.env.SEED ?? 1);

let service: Service;
let address: string;
beforeAll(async () => {
  service = await openService();
  address = `${await service.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => service.close());

interface Counted {
  readonly sent: number;
  readonly faulty: number;
  readonly faults: readonly unknown[];
}

test(`${count} queries, a fifth as hypothesis-graphql makes them along the schema and four breakings of each, meet no fault of ours`, async () => {
  const script = [
    join(import.meta.dirname, 'queries.py'),
    address,
    join(projectRoot, 'schema', 'schema.graphql'),
  ];
  const python = pythonWith(join(import.meta.dirname, 'requirements.txt'));
  const { stdout } = await promisify(execFile)(python, [...script, String(count), String(seed)], {
    maxBuffer: 50_000_000,
  });
  console.log(`hypothesis-graphql: ${stdout.trim()}`);
  const { sent, faulty, faults } = JSON.parse(stdout) as Counted;
  expect(faults).toEqual([]);
  expect(faulty).toBe(0);
  expect(sent).toBeGreaterThanOrEqual(count * 0.9);
});
