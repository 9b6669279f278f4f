import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleProject, type ExampleProject } from '../support/exampleProject.js';
import { openService, type Service } from '../support/service.js';

let example: ExampleProject;
let service: Service;
let address: string;
beforeAll(async () => {
  [example, service] = await Promise.all([exampleProject('codegen'), openService()]);
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

test('a program asks by types that GraphQL Code Generator wrote, and prints every town with its villages', async () => {
  const printed = await example.run('start', { SERVICE: address });
  const { data } = await service.ask('{ towns { nodes { name villages { totalCount } form } } }');
  const { towns } = data as Answered;
  expect(printed.trimEnd().split('\n').slice(-towns.nodes.length)).toEqual(
    towns.nodes.map(({ name, form, villages }) => `${name} (${form.toLowerCase()}): ${villages.totalCount}`),
  );
});

test('its operations are listed by their hashes, and the service takes what is listed', async () => {
  const file = join(example.folder, 'src', 'gql', 'persisted-documents.json');
  const listed = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  expect(listed).toHaveLength(1);
  for (const [id, text] of listed) {
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect((await service.ask(print(parse(text)), { within: 'district/conghua' })).errors).toBeUndefined();
  }
});

test('a field that the API does not have is a fault before anything is asked', async () => {
  const file = join(example.folder, 'src', 'main.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^ {8}form$/m, '        from'));
  await expect(example.run('check')).rejects.toThrow(/Cannot query field "from" on type "Town"/);
  writeFileSync(file, text);
});

interface Answered {
  readonly towns: {
    readonly nodes: readonly {
      readonly name: string;
      readonly form: string;
      readonly villages: { readonly totalCount: number };
    }[];
  };
}
