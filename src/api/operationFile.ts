import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { projectRoot } from '../projectRoot.js';

/** The text of an operation that we ask ourselves, by its path below `schema/` without the ending. */
export const operationFile = (path: string): string =>
  readFileSync(join(projectRoot, 'schema', `${path}.graphql`), 'utf8');

/** The same of an operation that may use a fragment of another file. */
export function operationWith(path: string, fragment: string): string {
  const texts = [operationFile(path), operationFile(fragment)];
  const [document] = Object.values(separateOperations(parse(texts.join('\n'))));
  if (!document) throw new Error(`${path}.graphql holds no operation.`);
  return print(document);
}
