import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';

/** The first value of the first row. */
export async function ask(connection: Connection, statement: string): Promise<unknown> {
  const driver = openWriter(connection);
  try {
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}
