import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { pythonWith } from '../support/python.js';
import { openService } from '../support/service.js';

/** Some names that are ours, close misses of others, and words that anybody would try. */
const words = [
  'towns',
  'nodes',
  'id',
  'name',
  'first',
  'totalCount',
  'villagez',
  'awardz',
  'observationz',
  'entitys',
  'filterr',
  'searchh',
  'reportss',
  'afte',
  'user',
  'users',
  'password',
  'admin',
  'email',
  'node',
  'query',
];

interface Schema {
  readonly data: {
    readonly __schema: {
      readonly types: readonly {
        readonly name: string;
        readonly kind: string;
        readonly fields:
          readonly { readonly name: string; readonly args: readonly { readonly name: string }[] }[] | null;
      }[];
    };
  };
}

test('clairvoyance recovers in LOCKED no name that it was not given', async () => {
  const service = await openService({ profile: 'LOCKED' });
  onTestFinished(() => service.close());
  const address = `${await service.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const folder = await mkdtemp(join(tmpdir(), 'clairvoyance-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [list, output] = [join(folder, 'words'), join(folder, 'schema.json')];
  await writeFile(list, words.join('\n'));
  const python = pythonWith(join(import.meta.dirname, 'requirements.txt'));
  const run = promisify(execFile)(python, ['-m', 'clairvoyance', address, '-w', list, '-o', output], {
    timeout: 600_000,
  });
  // It ends with an error where it finds nothing to go on from.
  const ended = await run.then(
    () => 'ended well',
    (error: unknown) => String(error).slice(0, 500),
  );
  const text = await readFile(output, 'utf8').catch(() => null);
  const found = text === null ? [] : namesIn(JSON.parse(text) as Schema);
  // It has found something, so that it has worked.
  expect(found).toContain('towns');
  console.log(`clairvoyance, LOCKED: ${ended}; names: ${found.join(', ') || 'none'}`);
  expect(found.filter((name) => !words.includes(name))).toEqual([]);
});

/** The word that the tool writes where it found no field of a type. */
const none = 'dummy';

/** Names of fields and arguments; what GraphQL itself has is everybody's. */
function namesIn({ data }: Schema): string[] {
  const types = data.__schema.types.filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap(({ fields }) => fields ?? []);
  return [...new Set(fields.flatMap(({ name, args }) => [name, ...args.map((one) => one.name)]))].filter(
    (name) => name !== none,
  );
}
