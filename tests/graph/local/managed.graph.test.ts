import neo4j from 'neo4j-driver';
import { expect, inject, it } from 'vitest';
import { openReader } from '../../../src/graph/driver.js';

it('has the version of Neo4j that the pom names', async () => {
  const driver = openReader(inject('world'));
  const { agent } = await driver.getServerInfo();
  await driver.close();
  expect(agent).toBe('Neo4j/5.26.31');
});

it('does not let in anybody without the password', async () => {
  const driver = neo4j.driver(inject('world').uri, neo4j.auth.basic('neo4j', 'neo4j'));
  await expect(driver.verifyAuthentication({ database: 'neo4j' })).resolves.toBe(false);
  await driver.close();
});
