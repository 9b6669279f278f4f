import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** What the whole product rests on: its settings, where it lies, which version it is. */
const roots = ['config.ts', 'projectRoot.ts', 'productVersion.ts'];

/** What each folder of `src` may import besides itself; `cli.ts` composes and may import all but the web pages. */
const mayImport = {
  graph: [...roots],
  entities: [...roots, 'graph'],
  api: [...roots, 'graph', 'entities'],
  ingest: [...roots, 'graph', 'entities'],
  commands: [...roots, 'graph', 'entities', 'api', 'ingest'],
  web: [],
};

const oneWay = 'Imports go one way: config ← graph ← entities ← api ← commands ← cli';

const zones = [
  ...Object.entries(mayImport).map(([folder, others]) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [`./${folder}`, ...others.map((other) => `./${other}`)],
    message: `${oneWay}; ${folder} may import ${others.join(', ') || 'nothing else of src'}.`,
  })),
  { target: './src/config.ts', from: './src', message: `${oneWay}; config imports nothing of src.` },
  { target: './src/*.ts', from: './src/web', message: 'The web pages know the service by HTTP only.' },
  { target: './src', from: './tests', message: 'What users run does not import tests.' },
  { target: './src', from: './checks', message: 'What users run does not import what checks it.' },
];

const environment = 'Only src/config.ts reads the environment; take what you need from readConfig().';

const sources = {
  files: ['**/*.{js,ts,tsx}'],
  extends: [eslint.configs.recommended, typescript.configs.strictTypeChecked, importX.flatConfigs.typescript],
  languageOptions: {
    parserOptions: { projectService: { allowDefaultProject: ['*.config.js', 'bin/*.js'] } },
  },
  settings: {
    'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } })],
  },
  rules: {
    'import-x/no-restricted-paths': ['error', { zones }],
    'import-x/no-default-export': 'error',
    'import-x/no-cycle': 'error',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    // A number prints the same everywhere; only what prints as [object Object] or undefined is a mistake.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // A GraphQL type may be nothing but its decorated fields.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // Some parameters stand for their decorator alone: they give a field its arguments.
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    // A row of the database is a plain object where a GraphQL class says what it holds; nothing needs its prototype.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-misused-spread': [
      'error',
      { allow: [{ from: 'package', name: 'Config', package: 'neo4j-driver-core' }] },
    ],
  },
};

const oneReaderOfTheEnvironment = {
  files: ['src/**/*.ts'],
  ignores: ['src/config.ts'],
  rules: {
    'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment }],
    'no-restricted-imports': [
      'error',
      { paths: ['process', 'node:process'].map((name) => ({ name, message: environment })) },
    ],
  },
};

const toolConfigs = {
  files: ['**/*.config.{js,ts}'],
  rules: { 'import-x/no-default-export': 'off' },
};

const outsideTheProject = {
  files: ['*.config.js', 'bin/*.js'],
  extends: [typescript.configs.disableTypeChecked],
};

const checks = {
  files: ['checks/**/*.js'],
  rules: {
    'no-undef': 'off', // tsc knows what Node has
    '@typescript-eslint/no-unsafe-assignment': 'off', // a cast in JSDoc is invisible to the rule
  },
};

const tests = {
  files: ['tests/**/*.ts'],
  rules: {
    // Vitest's matchers (expect.any, expect.objectContaining) are typed any by their authors.
    '@typescript-eslint/no-unsafe-assignment': 'off',
  },
};

/** Types that are values or parts of a node: they are reached through it and have no identity of their own. */
const valueTypes = [
  'About',
  'Change',
  'EntityKindCount',
  'Evidence',
  'Flag',
  'Name',
  'PageInfo',
  'Period',
  'Quantity',
  'RelationObject',
  'Unit',
];

const graphqlParser = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/schema.graphql', documents: 'schema/examples/*.graphql' },
    },
  },
  plugins: { '@graphql-eslint': graphql },
};

const graphqlSchema = {
  files: ['schema/schema.graphql'],
  ...graphqlParser,
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    // Plain lists such as names and evidence are short and whole; a connection there would be ceremony.
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
    ],
    '@graphql-eslint/strict-id-in-types': [
      'error',
      { exceptions: { types: valueTypes, suffixes: ['Connection', 'Edge'] } },
    ],
  },
};

const graphqlOperations = {
  files: ['schema/examples/*.graphql'],
  ...graphqlParser,
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    // The examples are read by people: an id stands where somebody needs it, not for the sake of a client's cache.
    '@graphql-eslint/require-selections': 'off',
    // The service holds its own depth limit, and the tests run every example against it.
    '@graphql-eslint/selection-set-depth': 'off',
  },
};

export default defineConfig([
  { ignores: ['dist/', 'coverage/', '.neo4j/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  sources,
  oneReaderOfTheEnvironment,
  toolConfigs,
  outsideTheProject,
  checks,
  tests,
  graphqlSchema,
  graphqlOperations,
  prettier,
]);
