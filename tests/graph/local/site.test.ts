import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { homeOf, siteOf } from '../../../src/graph/local/site.js';
import { projectRoot } from '../../../src/projectRoot.js';

const folderOf = (settings: NodeJS.ProcessEnv): string => siteOf(readConfig(settings), () => undefined).home;

test('the database of a checkout lies in it', () => {
  expect(folderOf({})).toBe(join(projectRoot, '.neo4j'));
});

test('that of an installed package lies with what belongs to the user, so that it outlives an installation', () => {
  const home = homeOf(join('/srv', 'project', 'node_modules', 'conghua-graph'));
  expect(home).not.toContain('node_modules');
  expect(home).toMatch(/conghua-graph\/neo4j$/);
  expect(home.startsWith(process.env.XDG_DATA_HOME ?? homedir())).toBe(true);
});

test('it lies where the operator says', () => {
  expect(folderOf({ DATABASE_FOLDER: 'elsewhere' })).toBe(resolve('elsewhere'));
  expect(folderOf({ DATABASE_FOLDER: '' })).toBe(join(projectRoot, '.neo4j'));
});
