import type { Connection } from '../../src/config.js';
import { openReader } from '../../src/graph/driver.js';
import type { Contestant } from './contestants.js';
import type { Position } from './operations.js';

const standing = "MATCH (village:Village {status: 'ACTIVE'})";

/** The village in the middle of all by name, and the cursor that the service has for it. */
export async function middleOf(connection: Connection, ours: Pick<Contestant, 'answer'>): Promise<Position> {
  const driver = openReader(connection);
  const ask = async (text: string, parameters = {}): Promise<Record<string, unknown>> => {
    const session = driver.session({ database: connection.database });
    const { records } = await session.run(text, parameters, { timeout: 600_000 });
    await session.close();
    return records[0]?.toObject() ?? {};
  };
  const { villages } = await ask(`${standing} RETURN count(*) AS villages`);
  const before = Math.floor(Number(villages) / 2) - 1;
  const found = await ask(
    `${standing} WITH village ORDER BY village.nameEn, village.id SKIP toInteger($before) LIMIT 1
     RETURN village.nameEn AS name, village.id AS id`,
    { before },
  );
  await driver.close();
  const { name, id } = found as { name: string; id: string };
  return { name, id, before, cursor: await cursorOf(ours, id) };
}

async function cursorOf(ours: Pick<Contestant, 'answer'>, id: string): Promise<string> {
  const query =
    'query ($id: ID!) { villages(filter: { is: { id: $id } }, orderBy: { field: NAME }) { edges { cursor } } }';
  const found = await ours.answer({ name: 'middle', query, variables: { id }, parameters: {}, peer: null });
  return (found as { villages: { edges: [{ cursor: string }] } }).villages.edges[0].cursor;
}
