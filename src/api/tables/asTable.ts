import {
  getOperationAST,
  Kind,
  parse,
  parseType,
  print,
  separateOperations,
  validate,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { badRequest } from '../../graph/failures.js';
import type { Question } from '../asking.js';
import { fragmentsOf } from '../depth.js';
import { defaultLimits } from '../limits.js';
import { columnsOf, type Column } from './columns.js';
import { rowSelection } from './listOf.js';
import type { Listing } from './pages.js';
import { wayToList } from './wayToList.js';

/** A client's query for one list, made to be gone through page by page. */
export interface TableQuery {
  readonly listing: Listing;
  readonly columns: readonly Column[];
  /** Whether the client asked for a part of the list: then that page is the table. */
  readonly isOnePage: boolean;
}

const size = 'sizeOfPage';
const start = 'startOfPage';

/** Makes a table of a query; null if the API would not take it for one, and has words for why. */
export function asTable(
  schema: GraphQLSchema,
  { query, variables = {}, operationName }: Question,
): TableQuery | null {
  const document = parsed(query);
  const operation = document && getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (!operation || !root || validate(schema, document, undefined, firstMistake).length > 0) return null;
  const fragments = fragmentsOf(document);
  const { list, connection, within, withList } = wayToList(schema, fragments, root, operation.selectionSet);
  const { type, selections, nodes } = rowSelection(connection, list);
  const columns = columnsOf(schema, fragments, type, selections);
  if (columns.length === 0)
    throw badRequest(
      `A table has the fields of a list's rows for columns: ask for nodes of ${list.name.value}.`,
    );
  const isOnePage = (list.arguments ?? []).some(({ name }) => pageArguments.has(name.value));
  const asked = { ...list, selectionSet: rowsAndPage(nodes) };
  const paged = isOnePage ? operation : { ...operation, variableDefinitions: withVariables(operation) };
  const changed = {
    ...paged,
    selectionSet: withList(isOnePage ? asked : withArguments(asked)),
  };
  const text = printed(document, operation, changed);
  const key = list.alias?.value ?? list.name.value;
  const listing = { query: text, list: key, within, variables, size, start };
  return { listing: { ...listing, ...(operationName && { operationName }) }, columns, isOnePage };
}

/** The operation alone, with the fragments that it still uses: what stood on the way to the list is in its place now. */
function printed(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  changed: OperationDefinitionNode,
): string {
  const definitions = document.definitions.map((one) => (one === operation ? changed : one));
  const name = operation.name?.value ?? '';
  return print(withoutUnused(separateOperations({ ...document, definitions })[name] ?? document));
}

/** A variable may have been of a field that no table has a use for, such as a count beside the rows. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name: { value } }) => {
      used.add(value);
    },
  });
  return visit(document, {
    VariableDefinition: (one) => (used.has(one.variable.name.value) ? false : null),
  });
}

const firstMistake = { maxErrors: 1 };

const pageArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens: defaultLimits.tokens });
  } catch {
    return null;
  }
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const field = (value: string, selectionSet?: FieldNode['selectionSet']): FieldNode => ({
  kind: Kind.FIELD,
  name: name(value),
  ...(selectionSet && { selectionSet }),
});

function rowsAndPage(nodes: readonly SelectionNode[]): FieldNode['selectionSet'] {
  const page = { kind: Kind.SELECTION_SET, selections: [field('hasNextPage'), field('endCursor')] } as const;
  return {
    kind: Kind.SELECTION_SET,
    selections: [...nodes, field('pageInfo', page)],
  };
}

const variable = (value: string) => ({ kind: Kind.VARIABLE, name: name(value) }) as const;

function withVariables({ variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] {
  const own = [
    [size, 'Int'],
    [start, 'String'],
  ] as const;
  return [
    ...variableDefinitions,
    ...own.map(([value, type]) => ({
      kind: Kind.VARIABLE_DEFINITION as const,
      variable: variable(value),
      type: parseType(type),
    })),
  ];
}

function withArguments(list: FieldNode): FieldNode {
  const argument = (of: string, value: string): ArgumentNode => ({
    kind: Kind.ARGUMENT,
    name: name(of),
    value: variable(value),
  });
  return {
    ...list,
    arguments: [...(list.arguments ?? []), argument('first', size), argument('after', start)],
  };
}
