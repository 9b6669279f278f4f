import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `node checks/reportSchemas.js [--write]`: the committed schemas of a report's files are what the code reads now. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'schema', 'reports');
const built = pathToFileURL(join(root, 'dist', 'ingest', 'format', 'jsonSchemas.js')).href;

/** @type {{ jsonSchemas: () => Map<string, string> }} */
const { jsonSchemas } = await import(built);

if (process.argv.includes('--write')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}

for (const [name, text] of jsonSchemas()) {
  if (readFileSync(join(folder, name), 'utf8') === text) continue;
  console.error(
    `schema/reports/${name}  is not what src/ingest/format says; npm run format:schema writes it anew.`,
  );
  process.exitCode = 1;
}
