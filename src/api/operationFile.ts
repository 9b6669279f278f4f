import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.js';

/** The text of an operation that we ask ourselves, by its path below `schema/` without the ending. */
export const operationFile = (path: string): string =>
  readFileSync(join(projectRoot, 'schema', `${path}.graphql`), 'utf8');
