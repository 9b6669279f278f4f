import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

/**
 * What graphql-cop looks for, told anew along its source: the name on PyPI is a placeholder without code, so that it
 * cannot be installed from there.
 */
interface Check {
  readonly title: string;
  readonly found: (address: string) => Promise<boolean>;
}

const headers = { 'content-type': 'application/json' };
const post = async (address: string, body: unknown): Promise<unknown> =>
  (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).json();
const ask = (address: string, query: string): Promise<unknown> => post(address, { query });
const get = (address: string, query: string) => fetch(`${address}?query=${encodeURIComponent(query)}`);

interface Told {
  readonly data?: {
    readonly __typename?: string;
    readonly alias100?: string;
    readonly __schema?: { readonly types: readonly unknown[] };
  };
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
}
const isAnswered = (told: unknown): boolean => typeof (told as Told).data?.__typename === 'string';
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');
const circular =
  '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';

const checks: readonly Check[] = [
  {
    title: 'Alias Overloading',
    found: async (address) =>
      typeof ((await ask(address, `query cop { ${many(101, (at) => `alias${at}: __typename`)} }`)) as Told)
        .data?.alias100 === 'string',
  },
  {
    title: 'Array-based Query Batching',
    found: async (address) => {
      const told = await post(
        address,
        Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
      );
      return Array.isArray(told) && told.length >= 10;
    },
  },
  {
    title: 'Introspection-based Circular Query',
    found: async (address) =>
      (((await ask(address, `query cop ${circular}`)) as Told).data?.__schema?.types.length ?? 0) > 25,
  },
  {
    title: 'Directive Overloading',
    found: async (address) =>
      ((await ask(address, `query cop { __typename ${'@aa'.repeat(10)} }`)) as Told).errors?.length === 10,
  },
  {
    title: 'Field Duplication',
    found: async (address) =>
      isAnswered(await ask(address, `query cop { ${many(500, () => '__typename')} }`)),
  },
  {
    title: 'Introspection',
    found: async (address) =>
      ((await ask(address, 'query cop { __schema { types { name fields { name } } } }')) as Told).data
        ?.__schema !== undefined,
  },
  {
    title: 'Field Suggestions',
    found: async (address) =>
      JSON.stringify(await ask(address, 'query cop { __schema { directive } }')).includes('Did you mean'),
  },
  {
    title: 'GraphQL IDE',
    found: async (address) =>
      /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/.test(
        await (await fetch(address, { headers: { accept: 'text/html' } })).text(),
      ),
  },
  {
    title: 'Mutation is allowed over GET',
    found: async (address) => isAnswered(await (await get(address, 'mutation cop { __typename }')).json()),
  },
  {
    title: 'GET Method Query Support',
    found: async (address) => isAnswered(await (await get(address, 'query cop { __typename }')).json()),
  },
  {
    title: 'POST based url-encoded query',
    found: async (address) =>
      isAnswered(
        await (
          await fetch(address, {
            method: 'POST',
            body: new URLSearchParams({ query: 'query cop { __typename }' }),
          })
        ).json(),
      ),
  },
  {
    title: 'Trace Mode',
    found: async (address) =>
      JSON.stringify(await ask(address, 'query cop { __typename }')).includes('"tracing"'),
  },
  {
    title: 'Unhandled Errors Detection',
    found: async (address) =>
      JSON.stringify(await ask(address, 'qwerty cop { abc }')).includes('"exception"'),
  },
];

/** A query in an address is what GraphQL over HTTP asks for, and what caches keep: it stays, and changes nothing. */
const onPurpose = ['GET Method Query Support'];

describe.each([
  ['LOCKED', onPurpose],
  ['OPEN', ['Introspection', 'Field Suggestions', ...onPurpose]],
] as const)('in %s', (profile, expected) => {
  let service: Service;
  let address: string;
  beforeAll(async () => {
    service = await openService({ profile });
    address = `${await service.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => service.close());

  test('graphql-cop would find what is meant, and nothing else', async () => {
    const found: string[] = [];
    for (const check of checks) if (await check.found(address)) found.push(check.title);
    console.log(`graphql-cop, ${profile}: ${found.length} of ${checks.length}: ${found.join(', ')}`);
    expect(found).toEqual(expected);
  });
});
