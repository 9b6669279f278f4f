import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

// The explorer's operations as TypeScript: their types from the schema, their texts as they are sent. Their texts once more
// for the service, which has to know them where it answers none but trusted documents.
// With --write the files are written, without they are held against the operations and the schema.

const folder = join('src', 'web', 'explorer');
const target = join(folder, 'operations.ts');
const trusted = join('schema', 'explorer.json');
const schemaText = readFileSync(join('schema', 'schema.graphql'), 'utf8');
const schemaAst = buildSchema(schemaText);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => join(folder, file));

const settings = {
  documentMode: /** @type {const} */ ('string'),
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  immutableTypes: true,
  dedupeFragments: true,
  inlineFragmentTypes: 'combine',
  mergeFragmentTypes: true,
  disableDescriptions: true,
  avoidOptionals: false,
  scalars: { ID: 'string', DateTime: 'string', EDTF: 'string' },
};

const generated = await codegen({
  filename: target,
  schema: parse(schemaText),
  schemaAst,
  documents: files.map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) })),
  config: settings,
  plugins: [{ types: {} }, { documents: {} }],
  pluginMap: { types, documents },
});

/**
 * A fragment that is the same for every type is declared once, but the generator goes on to refer to it by type: such a
 * name is made the declared one, and what a union then says twice, it says once.
 *
 * @param {string} code
 */
function byDeclaredNames(code) {
  const declared = new Set([...code.matchAll(/^(?:export )?type (\w+)/gm)].map(([, name]) => name));
  return code
    .replace(/\b(\w+?)_\w+_Fragment\b/g, (name, fragment) =>
      declared.has(name) ? name : `${fragment}Fragment`,
    )
    .replace(/\b(\w+Fragment)(?:\s*\|\s*\1\b)+/g, '$1');
}

const heading =
  '// Written by `npm run format:operations` from the .graphql files beside this one and the schema.\n';
const text = await format(heading + byDeclaredNames(generated), {
  ...(await resolveConfig(target)),
  parser: 'typescript',
});

/** @param {string} code */
function textsByHash(code) {
  const texts = [...code.matchAll(/new TypedDocumentString\(`([^`]*)`\)/g)].map(([, sent]) => sent ?? '');
  return Object.fromEntries(texts.map((sent) => [createHash('sha256').update(sent).digest('hex'), sent]));
}

const written = [
  { file: target, content: text },
  { file: trusted, content: `${JSON.stringify(textsByHash(generated), null, 2)}\n` },
];
for (const { file, content } of written) {
  if (process.argv.includes('--write')) {
    writeFileSync(file, content);
  } else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${file} is not what the operations and the schema say: run npm run format:operations.`);
    process.exitCode = 1;
  }
}
