import neo4j, { type Driver } from 'neo4j-driver';

/** How far the database has come, asked of the server that writes: who carries it reads what was written before. */
export async function latestBookmark(driver: Driver, database: string): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    await session.run('RETURN 1');
    return session.lastBookmarks().join(',');
  } finally {
    await session.close();
  }
}
