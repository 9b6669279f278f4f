import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `node checks/schema.js`: the committed schema is what the classes say now. */
const root = join(import.meta.dirname, '..');
const printed = execFileSync(process.execPath, ['bin/conghua-graph.js', 'print-schema'], {
  cwd: root,
  encoding: 'utf8',
});
const committed = readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8');

const [wanted, found] = [printed.split('\n'), committed.split('\n')];
const at = wanted.findIndex((line, index) => line !== found[index]);
if (printed !== committed) {
  const line = at === -1 ? wanted.length : at;
  console.error(
    [
      `schema/schema.graphql:${line + 1}  is not what the classes say`,
      `  committed: ${found[line] ?? '(nothing)'}`,
      `  expected:  ${wanted[line] ?? '(nothing)'}`,
      'npm run format:schema writes it anew.',
    ].join('\n'),
  );
  process.exitCode = 1;
}
