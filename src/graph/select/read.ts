import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { bindingOf, isConnection, type Binding } from './bindings.js';
import { fragment, type Fragment } from './fragment.js';
import { readPage } from './readPage.js';
import { renamed, type Parameters } from './rename.js';
import type { MatchText, RelationPlan, RowPlan, ValuePlan } from './plan.js';

/** What one walk over a selection shares: the request, the numbers given out, the parameters found. */
export interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly parameters: Record<string, unknown>;
  /** A number not given before in this statement: it keeps a fragment used twice from binding its own variables. */
  next(): number;
}

/** A field of an object type with everything the selection says about it, merged as graphql-js merges it. */
export interface Selected {
  readonly responseKey: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** The fragment behind a field, ready for the statement, with the arguments it was given. */
export interface Bound {
  readonly fragment: Fragment;
  readonly match: MatchText;
  readonly number: number;
  readonly arguments: Record<string, unknown>;
}

type FragmentBinding = Extract<Binding, { form: 'FRAGMENT' }>;

/** Reads what a field asks for. `input` is the variable of the row the field belongs to; null at the root. */
export function readValue(selected: Selected, input: string | null, walk: Walk): ValuePlan {
  const binding = bindingOf(selected.field);
  const type = getNamedType(selected.field.type);
  if (binding.form === 'SAME_ROW') {
    return { ...binding, row: readRow(input ?? '', objectTypes(type, walk), selected.nodes, walk) };
  }
  if (binding.form !== 'FRAGMENT')
    throw new Error(`${selected.field.name} leads nowhere: give it a fragment.`);
  const values = getArgumentValues(selected.field, selected.nodes[0]!, walk.info.variableValues);
  if (binding.typeOf === null)
    return readMatch(selected, binding, objectTypes(type, walk), values, input, walk);
  const named = typeOfId(String(values[binding.typeOf]), objectTypes(type, walk));
  return named ? readMatch(selected, binding, [named], values, input, walk) : { form: 'NOTHING' };
}

/** Reads what is asked of a row that may be any of these types. */
export function readRow(
  variable: string,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  walk: Walk,
): RowPlan {
  const row: RowPlan = { variable, types, properties: new Set(), relations: [] };
  const known = new Map<string, RelationPlan>();
  for (const type of types) {
    for (const selected of selectedFields(type, nodes, walk)) readField(selected, type, row, known, walk);
  }
  return row;
}

/** The fields an object type is asked for, by response key; `__typename` is graphql-js's own affair. */
export function selectedFields(type: GraphQLObjectType, nodes: readonly FieldNode[], walk: Walk): Selected[] {
  const { schema, fragments, variableValues } = walk.info;
  const groups = [...collectSubfields(schema, fragments, variableValues, type, nodes)];
  return groups.flatMap(([responseKey, group]) => {
    const field = type.getFields()[group[0]!.name.value];
    return field ? [{ responseKey, field, nodes: group }] : [];
  });
}

/** An interface's field asked of several types is one relation, unless the types differ in what they ask or answer. */
function readField(
  selected: Selected,
  type: GraphQLObjectType,
  row: RowPlan,
  known: Map<string, RelationPlan>,
  walk: Walk,
): void {
  const binding = bindingOf(selected.field);
  if (binding.form === 'PROPERTIES') return binding.names.forEach((name) => row.properties.add(name));
  const where = selected.nodes.map(({ loc }) => loc?.start).join(' ');
  const key = `${selected.responseKey} ${JSON.stringify(binding)} ${where}`;
  const relation = known.get(key) ?? {
    slot: `r${row.relations.length}`,
    responseKey: selected.responseKey,
    types: [],
    value: readValue(selected, row.variable, walk),
  };
  relation.types.push(type);
  if (!known.has(key)) row.relations.push(relation);
  known.set(key, relation);
}

function readMatch(
  selected: Selected,
  binding: FragmentBinding,
  types: readonly GraphQLObjectType[],
  values: Record<string, unknown>,
  input: string | null,
  walk: Walk,
): ValuePlan {
  const bound = bind(binding, types, values, input, walk);
  const type = getNamedType(selected.field.type);
  if (isConnection(type)) return readPage(selected, bound, binding.where ?? bound.fragment.outputs[0], walk);
  const row = isLeafType(type) ? null : readRow(bound.match.outputs[0], types, selected.nodes, walk);
  const form = isListType(getNullableType(selected.field.type)) ? 'LIST' : 'ONE';
  return { form, match: bound.match, row };
}

function bind(
  binding: FragmentBinding,
  types: readonly GraphQLObjectType[],
  values: Record<string, unknown>,
  input: string | null,
  walk: Walk,
): Bound {
  const found = fragment(binding.path);
  const number = walk.next();
  const names = {
    variable: (name: string) => (name === found.input && input !== null ? input : `${name}_${number}`),
    label: (name: string) => (name === 'Node' && types[0] ? types[0].name : name),
  };
  const text = renamed(found.tokens, names, number, values, walk.parameters as Parameters);
  const [first, ...others] = found.outputs;
  const outputs: [string, ...string[]] = [names.variable(first), ...others.map(names.variable)];
  return { fragment: found, match: { text, input, outputs }, number, arguments: values };
}

/** The object types behind a type. The rows of a page are found through its connection's `nodes`. */
export function objectTypes(type: GraphQLNamedType, { info }: Walk): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return info.schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** `award-grant/…` is an AwardGrant: the prefix of an id is the name of its type in lower case. */
function typeOfId(id: string, types: readonly GraphQLObjectType[]): GraphQLObjectType | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')));
  return types.find(({ name }) => idPrefix(name) === prefix);
}

/** The prefix that ids of a type have. */
export function idPrefix(typeName: string): string {
  return typeName.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
