import {
  getOperationAST,
  Kind,
  parse,
  parseType,
  print,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { badRequest } from '../../graph/failures.js';
import type { Question } from '../asking.js';
import { fragmentsOf } from '../depth.js';
import { defaultLimits } from '../limits.js';
import { columnsOf, type Column } from './columns.js';
import { connectionOf, rowSelection } from './listOf.js';
import type { Listing } from './pages.js';

/** A client's query for one list, made to be gone through page by page. */
export interface TableQuery {
  readonly listing: Listing;
  readonly columns: readonly Column[];
  /** Whether the client asked for a part of the list: then that page is the table. */
  readonly isOnePage: boolean;
}

const size = 'sizeOfPage';
const start = 'startOfPage';

/** Makes a table of a query; null if the query is not even one, which the API has words for. */
export function asTable(
  schema: GraphQLSchema,
  { query, variables = {}, operationName }: Question,
): TableQuery | null {
  const document = parsed(query);
  const operation = document && getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (!operation || !root) return null;
  const list = onlyField(operation);
  const connection = connectionOf(root, list);
  if (!connection)
    throw badRequest(
      `A table is made of a list in pages at the root of the query, such as towns; ${list.name.value} is none.`,
    );
  const { type, selections } = rowSelection(connection, list);
  const columns = columnsOf(schema, fragmentsOf(document), type, selections);
  if (columns.length === 0)
    throw badRequest(
      `A table has the fields of a list's rows for columns: ask for nodes of ${list.name.value}.`,
    );
  const isOnePage = (list.arguments ?? []).some(({ name }) => pageArguments.has(name.value));
  const asked = { ...list, selectionSet: rowsAndPage(selections) };
  const paged = isOnePage ? operation : { ...operation, variableDefinitions: withVariables(operation) };
  const changed = {
    ...paged,
    selectionSet: { ...operation.selectionSet, selections: [isOnePage ? asked : withArguments(asked)] },
  };
  const text = print({
    ...document,
    definitions: document.definitions.map((one) => (one === operation ? changed : one)),
  });
  const key = list.alias?.value ?? list.name.value;
  const listing = { query: text, list: key, variables, size, start };
  return { listing: { ...listing, ...(operationName && { operationName }) }, columns, isOnePage };
}

const pageArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: defaultLimits.tokens });
  } catch {
    return null;
  }
}

function onlyField({ selectionSet: { selections } }: OperationDefinitionNode): FieldNode {
  const [first, ...others] = selections;
  if (first?.kind !== Kind.FIELD || others.length > 0 || (first.directives ?? []).length > 0)
    throw badRequest('A table is one list: expected one field at the root of the query, without directives.');
  return first;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const field = (value: string, selectionSet?: FieldNode['selectionSet']): FieldNode => ({
  kind: Kind.FIELD,
  name: name(value),
  ...(selectionSet && { selectionSet }),
});

function rowsAndPage(
  selections: readonly NonNullable<FieldNode['selectionSet']>[],
): FieldNode['selectionSet'] {
  const page = { kind: Kind.SELECTION_SET, selections: [field('hasNextPage'), field('endCursor')] } as const;
  return {
    kind: Kind.SELECTION_SET,
    selections: [...selections.map((set) => field('nodes', set)), field('pageInfo', page)],
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
