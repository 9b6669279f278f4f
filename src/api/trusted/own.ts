import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../projectRoot.js';

const folder = join(projectRoot, 'schema');

/** What the explorer asks, as it is sent. */
export const explorerDocuments = (): readonly string[] =>
  Object.values(JSON.parse(readFileSync(join(folder, 'explorer.json'), 'utf8')) as Record<string, string>);

/** What the tabs of the playground ask. */
export const exampleDocuments = (): readonly string[] =>
  readdirSync(join(folder, 'examples')).map((file) => readFileSync(join(folder, 'examples', file), 'utf8'));
