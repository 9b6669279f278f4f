import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importDirection } from './checks/importDirection.js';

const environment = 'Only src/config.ts reads the environment; take what you need from readConfig().';

const sources = {
  files: ['**/*.{js,ts,tsx}'],
  extends: [eslint.configs.recommended, typescript.configs.strictTypeChecked],
  languageOptions: {
    parserOptions: { projectService: { allowDefaultProject: ['*.config.js', 'bin/*.js'] } },
  },
  rules: {
    // One thing has one name wherever it is imported.
    'no-restricted-exports': [
      'error',
      { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
    ],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    // A number prints the same everywhere; only what prints as [object Object] or undefined is a mistake.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // A GraphQL type may be nothing but its decorated fields.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // Some parameters stand for their decorator alone: they give a field its arguments.
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
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
  files: ['**/*.config.{js,ts}', '**/*.d.ts', 'examples/codegen/codegen.ts'],
  rules: { 'no-restricted-exports': 'off' },
};

const outsideTheProject = {
  files: ['*.config.js', 'bin/*.js'],
  extends: [typescript.configs.disableTypeChecked],
};

/** Each has packages of its own, which need not be installed here; its types are checked with them, by the tests. */
const examples = {
  files: ['examples/**/*.{ts,tsx}', 'benchmarks/peer/*.js'],
  extends: [typescript.configs.disableTypeChecked],
  languageOptions: { parserOptions: { projectService: false } },
};

const checks = {
  files: ['checks/**/*.js', 'tests/**/*.js'],
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
  'Availability',
  'CampaignTarget',
  'Change',
  'CommonEntity',
  'CommonTie',
  'EntityGroup',
  'EntityKindCount',
  'EntityLink',
  'Evidence',
  'Flag',
  'Name',
  'Neighbourhood',
  'NeighbourhoodNode',
  'ObservationGroup',
  'PageInfo',
  'Path',
  'PathStep',
  'Period',
  'PersonRole',
  'PlaceFacet',
  'Quantity',
  'RelationObject',
  'Resolution',
  'SearchExplanation',
  'SearchFacets',
  'SeriesChange',
  'SeriesPoint',
  'StatementLink',
  'TextHit',
  'Unit',
];

/** The examples, and what the explorer asks. */
const operationFiles = [
  'schema/{examples,exports,exports/graph,mcp,reconcile}/*.graphql',
  'src/web/explorer/**/*.graphql',
];

const graphqlParser = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/schema.graphql', documents: operationFiles },
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
    // An award has an awarder: a name of the model, which the rule takes for a repeated prefix.
    '@graphql-eslint/no-typename-prefix': 'off',
    '@graphql-eslint/strict-id-in-types': [
      'error',
      { exceptions: { types: valueTypes, suffixes: ['Connection', 'Edge'] } },
    ],
  },
};

const graphqlOperations = {
  files: operationFiles,
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
  {
    ignores: [
      '**/dist/',
      'coverage/',
      '.neo4j/',
      // Written by programs.
      'src/web/explorer/operations.ts',
      'examples/*/src/graphql-env.d.ts',
      'examples/*/src/gql/',
      // Those of others, as they come.
      'tests/outside/graphql-js/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  sources,
  importDirection,
  oneReaderOfTheEnvironment,
  toolConfigs,
  outsideTheProject,
  examples,
  checks,
  tests,
  graphqlSchema,
  graphqlOperations,
  prettier,
]);
