import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, inject, it } from 'vitest';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { reach } from '../../src/graph/reach.js';

const tried = async (connection: Connection): Promise<unknown> => {
  const driver = openWriter(connection);
  return reach(driver, connection)
    .catch((error: unknown) => (error instanceof Error ? error.message : error))
    .finally(() => driver.close());
};

it('says nothing of a database that lets us in', async () => {
  expect(await tried(inject('world'))).toBeUndefined();
});

it('names the user and its settings where the password is wrong', async () => {
  const { uri } = inject('world');
  expect(await tried({ ...inject('world'), password: 'wrong' })).toBe(
    `Neo4j at ${uri} does not let in the user neo4j: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  );
});

it('names the database and its setting where there is none of that name', async () => {
  const { uri } = inject('world');
  expect(await tried({ ...inject('world'), database: 'nope' })).toBe(
    `Neo4j at ${uri} has no database "nope": check NEO4J_DATABASE.`,
  );
});

it('names the address and its setting where nobody answers, or somebody else does', async () => {
  const nobody = 'bolt://127.0.0.1:1';
  const complaint = (uri: string) =>
    `No Neo4j answers at ${uri}: check NEO4J_URI, and that it runs and can be reached from here.`;
  expect(await tried({ ...inject('world'), uri: nobody })).toBe(complaint(nobody));
  const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
    0,
    '127.0.0.1',
  );
  await once(other, 'listening');
  const address = other.address();
  const uri = `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  expect(await tried({ ...inject('world'), uri })).toBe(complaint(uri));
  other.close();
});
