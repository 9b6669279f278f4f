import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql';
import { badUserInput } from '../failures.js';
import { bind, typeOfId, type Bound, type Place } from './bind.js';
import { bindingOf, isConnection, type Binding } from './bindings.js';
import { checkIds } from './checkIds.js';
import { fragment, type IdLabels } from './fragment.js';
import { checkedSize, maximumPageSize } from './paging.js';
import { isCondition } from './filterReader.js';
import { after, readFilters } from './readFilters.js';
import { readPage } from './readPage.js';
import type { RelationPlan, RowPlan, ValuePlan } from './plan.js';
import {
  argumentsOf,
  objectTypes,
  propertiesFor,
  selectedFields,
  takenFrom,
  type Selected,
  type Walk,
} from './walk.js';

type FragmentBinding = Extract<Binding, { form: 'FRAGMENT' }>;

/** Reads what a field asks for. `input` is the variable of the row the field belongs to; null at the root. */
export function readValue(selected: Selected, input: string | null, walk: Walk): ValuePlan {
  const { field, nodes } = selected;
  const binding = bindingOf(field);
  const types = objectTypes(getNamedType(field.type), walk);
  if (binding.form === 'SAME_ROW') return { ...binding, row: readRow(input ?? '', types, nodes, walk) };
  if (binding.form !== 'FRAGMENT') throw new Error(`${field.name} leads nowhere: give it a fragment.`);
  const { typeOf, each, prepare = (values) => values } = binding;
  const values = prepare(argumentsOf(selected, walk));
  if (each !== undefined) checkCount(each, values[each] as unknown[]);
  if (typeOf === undefined) return readFragment(selected, binding, values, { input, type: null }, walk);
  const type = typeOfId(String(values[typeOf]), types);
  return type ? readFragment(selected, binding, values, { input, type }, walk) : { form: 'NOTHING' };
}

function checkCount(argument: string, values: readonly unknown[]): void {
  if (values.length <= maximumPageSize) return;
  throw badUserInput(`${argument}: expected at most ${maximumPageSize} values, got ${values.length}.`);
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

function readField(
  selected: Selected,
  type: GraphQLObjectType,
  row: RowPlan,
  known: Map<string, RelationPlan>,
  walk: Walk,
): void {
  const binding = bindingOf(selected.field);
  if (binding.form === 'PROPERTIES') {
    for (const name of propertiesFor(binding.names, selected, walk)) row.properties.add(name);
    return;
  }
  const key = keyOf(selected, binding);
  const relation = known.get(key) ?? newRelation(selected, row, walk);
  if (!known.has(key)) row.relations.push(relation);
  known.set(key, relation);
  relation.types.push(type);
}

/** An interface's field asked of several types is one relation, unless the types differ in what they ask or answer. */
function keyOf({ responseKey, nodes }: Selected, binding: Binding): string {
  const places = nodes.map(({ loc }) => loc?.start).join(' ');
  return `${responseKey} ${JSON.stringify(binding)} ${places}`;
}

function newRelation(selected: Selected, row: RowPlan, walk: Walk): RelationPlan {
  const value = readValue(selected, row.variable, walk);
  return { slot: `r${row.relations.length}`, responseKey: selected.responseKey, types: [], value };
}

function readFragment(
  selected: Selected,
  { path, order, groups, lists }: FragmentBinding,
  values: Record<string, unknown>,
  place: Place,
  walk: Walk,
): ValuePlan {
  checkIds(
    isNonNullType(selected.field.type) ? fragment(path).ids : otherThanItsOwn(fragment(path).ids),
    values,
    walk,
  );
  const type = getNamedType(selected.field.type);
  const types = place.type ? [place.type] : objectTypes(type, walk);
  const wanted = usesWanted(path) && { wanted: wantedOf(selected, types, walk) };
  const bound = bind(path, { ...values, ...wanted }, place, walk);
  if (isConnection(type)) return readPage(selected, bound, order, readRow, walk);
  if (groups !== undefined) return readGroups(selected, bound, groups, walk);
  if (lists !== undefined) return readLists(selected, bound, lists, walk);
  const row = isLeafType(type) ? null : readRow(bound.match.outputs[0], types, selected.nodes, walk);
  return { form: isListType(getNullableType(selected.field.type)) ? 'LIST' : 'ONE', match: bound.match, row };
}

/** What is fetched by its id is null where nothing has the id, whatever that looks like. */
const otherThanItsOwn = ({ id: _own, ...others }: IdLabels): IdLabels => others;

function readLists(
  selected: Selected,
  { match, values }: Bound,
  { path }: NonNullable<FragmentBinding['lists']>,
  walk: Walk,
): ValuePlan {
  const lists = bind(path, values, { input: match.outputs[0], type: null }, walk).match;
  const types = objectTypes(getNamedType(selected.field.type), walk);
  return { form: 'LISTS', match, lists, row: readRow(lists.outputs[0], types, selected.nodes, walk) };
}

/** The WITH of a lookup would hide what was looked up before it in the same clause; inside of a CALL it does not. */
const inCall = (lookup: string | null, row: string): string | null =>
  lookup === null ? null : `CALL (*) { ${lookup} RETURN ${row} }`;

/** Whether a fragment makes something of its rows only where it is asked for. */
const usesWanted = (path: string): boolean =>
  fragment(path).tokens.some(({ kind, text }) => kind === 'PARAMETER' && text === 'wanted');

/** The properties that are asked of rows of these types: a fragment finds out no others, where it says so by `$wanted`. */
function propertiesOf(
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  walk: Walk,
): readonly string[] {
  const fields = types.flatMap((type) => selectedFields(type, nodes, walk));
  return fields.flatMap((selected) => {
    const binding = bindingOf(selected.field);
    return binding.form === 'PROPERTIES' ? propertiesFor(binding.names, selected, walk) : [];
  });
}

/** Of a page, what its edges have of their own. */
function wantedOf(
  { field, nodes }: Selected,
  types: readonly GraphQLObjectType[],
  walk: Walk,
): readonly string[] {
  if (!isConnection(getNamedType(field.type))) return propertiesOf(types, nodes, walk);
  const edges = types
    .flatMap((type) => selectedFields(type, nodes, walk))
    .filter((part) => part.field.name === 'edges');
  return edges.flatMap((part) =>
    propertiesOf(objectTypes(getNamedType(part.field.type), walk), part.nodes, walk),
  );
}

function readGroups(
  selected: Selected,
  bound: Bound,
  { path, of }: NonNullable<FragmentBinding['groups']>,
  walk: Walk,
): ValuePlan {
  const [input] = bound.match.outputs;
  const { first } = bound.values;
  // The driver sends numbers as floats, which LIMIT refuses.
  const size = typeof first === 'number' ? BigInt(checkedSize('first', first)) : null;
  const types = objectTypes(getNamedType(selected.field.type), walk);
  const wanted = propertiesOf(types, selected.nodes, walk);
  const groups = bind(path, { ...bound.values, first: size, wanted }, { input, type: null }, walk);
  const listed = walk.info.schema.getType(of);
  // Of a time, or of one metric, are the rows as well as what the groups find with them.
  const own = [...groups.used].filter((name) => !isCondition(listed, name));
  const used = new Set([...bound.used, ...own]);
  const { lookup, filters } = readFilters(selected, { ...bound, used }, listed, walk);
  const once = takenFrom(walk);
  const match = after(once.size === 0 ? lookup : inCall(lookup, input), bound.match);
  const row = readRow(groups.match.outputs[0], types, selected.nodes, walk);
  return { form: 'GROUPS', match, filters, once, below: takenFrom(walk), groups: groups.match, row };
}
