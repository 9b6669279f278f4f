/** What the whole product rests on: its settings, where it lies, which version it is. */
const roots = ['config', 'projectRoot', 'productVersion'];

/**
 * What each folder of `src` may import besides itself; `cli.ts` composes them all.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  graph: [...roots],
  entities: [...roots, 'graph'],
  api: [...roots, 'graph', 'entities'],
  ingest: [...roots, 'graph', 'entities'],
  commands: [...roots, 'graph', 'entities', 'api', 'ingest'],
  web: [],
};

const everything = [...roots, ...Object.keys(mayImport), 'cli', 'tests', 'checks'];
const oneWay = 'Imports go one way: config ← graph ← entities ← api ← commands ← cli';

/** ESLint's configuration for the direction of imports, one entry for each folder of `src`. */
export const importDirection = Object.entries(mayImport).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: importOf(everything.filter((name) => name !== folder && !others.includes(name))),
        message: `${oneWay}; ${folder} may import ${others.join(', ') || 'nothing else of src'}.`,
      },
    ],
  },
}));

/**
 * Static, dynamic, type and re-export alike, as long as it leaves the folder for one of these names. In a selector a slash
 * would end the expression, so that it is written by its code.
 *
 * @param {string[]} names
 */
function importOf(names) {
  const slash = String.raw`\u002F`;
  const path = `/^([.][.]${slash})+(${names.join('|')})(${slash}|[.]js$)/`;
  const kinds = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  return `:matches(${kinds.join(', ')})[source.value=${path}]`;
}
