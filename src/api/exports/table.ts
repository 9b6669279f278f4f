import {
  getOperationAST,
  Kind,
  parse,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldOf } from '../../graph/select/compositeTypes.js';
import { fragmentsOf } from '../depth.js';
import { operationWith } from '../operationFile.js';
import { columnsOf, type Column } from '../tables/columns.js';
import { connectionOf, rowSelection } from '../tables/listOf.js';
import { rowOf, type Answered, type Row } from '../tables/rows.js';
import { borrowedNames, mayBeEmpty } from './borrowedNames.js';

/** The tables that can be taken away; each is an operation in `schema/exports`. */
export const tableNames = ['entities', 'relations', 'observations', 'evidence', 'grants'] as const;
export type TableName = (typeof tableNames)[number];

/** The field of a row that holds a list of which each thing is a row of its own. */
const rowForEach: Partial<Record<TableName, string>> = { evidence: 'evidence' };

/** A table: the operation that asks for it, and what its columns are. */
export interface Table {
  readonly name: TableName;
  readonly query: string;
  /** The response key of the list. */
  readonly list: string;
  /** The GraphQL type of what narrows it. */
  readonly filter: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rowsOf: (thing: Answered) => readonly Row[];
}

/** Reads the operation of a table. */
export function readTable(schema: GraphQLSchema, name: TableName): Table {
  // What all statements have is a fragment of its own, for those tables that take it.
  const query = operationWith(`exports/${name}`, 'exports/statementColumns');
  const document = parse(query);
  const operation = getOperationAST(document);
  const [field] = (operation?.selectionSet.selections ?? []) as [FieldNode];
  const root = schema.getQueryType();
  const connection = root && connectionOf(root, field);
  if (!operation || !connection) throw new Error(`${name}.graphql asks for no list in pages.`);
  const { type, selections } = rowSelection(connection, field);
  const read = columnsOf(schema, fragmentsOf(document), type, selections, 'FLAT');
  const each = rowForEach[name];
  const columns = each === undefined ? read : read.map((column) => columnOfEach(column, each));
  const own = borrowedNames(columns);
  return {
    name,
    query,
    list: field.alias?.value ?? field.name.value,
    filter: filterOf(operation),
    description: fieldOf(root, field.name.value)?.description ?? '',
    columns: columns.map(mayBeEmpty),
    rowsOf: (thing) => things(thing, each).map((one) => own(rowOf(columns, one))),
  };
}

function filterOf({ variableDefinitions = [] }: OperationDefinitionNode): string {
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === 'filter');
  return definition?.type.kind === Kind.NAMED_TYPE ? definition.type.name.value : '';
}

function things(thing: Answered, each: string | undefined): readonly Answered[] {
  if (each === undefined) return [thing];
  return (thing[each] as readonly unknown[]).map((one) => ({ ...thing, [each]: one }));
}

function columnOfEach(column: Column, each: string): Column {
  const [first, ...rest] = column.path;
  return first === each ? { ...column, name: rest.join('_'), isList: false } : column;
}
