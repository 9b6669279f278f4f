import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { badRequest } from '../../graph/failures.js';
import { isConnection } from '../../graph/select/bindings.js';
import { fieldOf, narrows } from '../../graph/select/compositeTypes.js';
import { tooManySelections } from '../cost/cost.js';

/** What the values of a column are, in every format that tells. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'NUMBER' | 'BOOLEAN';

/** One column: a leaf of what is selected of a row. */
export interface Column {
  /** The response keys that lead to it, put together: `subject { id }` is `subject_id`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** Whether a row has a list of values rather than one. */
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** What it means: the descriptions of the fields on the way. */
  readonly description: string;
  /** The GraphQL type of a value. */
  readonly graphqlType: string;
}

/** Where a walk through a selection stands. */
interface Place {
  readonly path: readonly string[];
  readonly isList: boolean;
  readonly isNullable: boolean;
  readonly descriptions: readonly string[];
}

const start: Place = { path: [], isList: false, isNullable: false, descriptions: [] };

/** The report's own words at length: whoever serves them shows them in place, and gives them to nobody to take away. */
const keptHere: ReadonlySet<string> = new Set(['Evidence.quote', 'Passage.text']);

/** What becomes of a list inside of a list: a client is told that it has no place, a file of ours has all values in one list. */
export type InnerLists = 'REFUSED' | 'FLAT';

/** Makes the columns of a table from what is selected of its rows. */
export function columnsOf(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  row: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  innerLists: InnerLists = 'REFUSED',
): Column[] {
  const walk = new ColumnWalk(schema, fragments, innerLists);
  for (const set of selections) walk.enter(row, set, start);
  return [...walk.columns.values()];
}

/** Fragments in fragments multiply, and each makes columns where it stands. */
const mostSelections = 2_000;

class ColumnWalk {
  readonly columns = new Map<string, Column>();
  #entered = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly innerLists: InnerLists,
  ) {}

  enter(type: GraphQLNamedType, set: SelectionSetNode, place: Place): void {
    this.#entered += set.selections.length;
    if (this.#entered > mostSelections) throw tooManySelections(mostSelections);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) this.#field(type, selection, place);
      else this.#fragment(type, selection, place);
    }
  }

  /** What only some kinds of rows have is empty in all others. */
  #fragment(
    type: GraphQLNamedType,
    spread: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    place: Place,
  ): void {
    const fragment = spread.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(spread.name.value) : spread;
    if (!fragment) return;
    const narrowed = fragment.typeCondition && typeFromAST(this.schema, fragment.typeCondition);
    const on = narrowed ?? type;
    const isNullable = place.isNullable || narrows(this.schema, type, on);
    this.enter(on, fragment.selectionSet, { ...place, isNullable });
  }

  #field(type: GraphQLNamedType, node: FieldNode, place: Place): void {
    const key = node.alias?.value ?? node.name.value;
    const path = [...place.path, key];
    if (node.name.value === '__typename') {
      this.#add({ ...place, path, descriptions: [...place.descriptions, 'The type of the row.'] }, 'String');
      return;
    }
    const field = fieldOf(type, node.name.value);
    if (!field) return;
    const isList = isListType(getNullableType(field.type));
    const below = {
      path,
      isList: place.isList || isList,
      isNullable: place.isNullable || !isNonNullType(field.type),
      descriptions: [...place.descriptions, field.description ?? '', askedWith(node)],
    };
    checkPlace(type, field, path, isList);
    if (place.isList && isList && this.innerLists === 'REFUSED') throw listInList(path);
    const of = getNamedType(field.type);
    if (node.selectionSet) this.enter(of, node.selectionSet, below);
    else this.#add(below, of.name);
  }

  #add({ path, isList, isNullable, descriptions }: Place, graphqlType: string): void {
    const name = path.join('_');
    const known = this.columns.get(name);
    if (known && known.path.join(' ') !== path.join(' '))
      throw badRequest(
        `Two columns would be named ${name}, from ${known.path.join('.')} and ${path.join('.')}: give one of them an alias.`,
      );
    if (known) return;
    const description = descriptions.filter((text) => text !== '').join(' ');
    const type = types[graphqlType] ?? 'TEXT';
    this.columns.set(name, { name, path, type, isList, isNullable, description, graphqlType });
  }
}

/** What a field is asked with is a part of what it means. */
const askedWith = ({ arguments: given = [] }: FieldNode): string =>
  given.length > 0 ? `Asked with ${given.map(print).join(', ')}.` : '';

const types: Record<string, ColumnType> = { Int: 'INTEGER', Float: 'NUMBER', Boolean: 'BOOLEAN' };

/** Says of what has no place in a flat row what it is, and what to do. */
function checkPlace(
  type: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  isList: boolean,
): void {
  const where = path.join('.');
  if (keptHere.has(`${type.name}.${field.name}`))
    throw badRequest(
      `${where} is the text of a report, which no table holds: leave it out, or ask for JSON.`,
    );
  if (isObjectType(type) && isConnection(type) && isList)
    throw badRequest(
      `${where} is a list in pages inside of a row, which has no place in a table: ask for its totalCount, or make it the list that the query asks for.`,
    );
}

const listInList = (path: readonly string[]): Error =>
  badRequest(
    `${path.join('.')} is a list inside of a list, which has no place in a table: leave one of them out, or ask for JSON.`,
  );
