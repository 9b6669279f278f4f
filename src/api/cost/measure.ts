import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { startDeadline } from '../../graph/deadline.js';
import type { Reader, Statement } from '../../graph/run.js';
import { bind } from '../../graph/select/bind.js';
import { bindingOf, isConnection } from '../../graph/select/bindings.js';
import { fragment } from '../../graph/select/fragment.js';
import { vocabulary } from '../../graph/select/vocabulary.js';
import { statement } from '../../graph/statement.js';
import { startWalk } from '../../graph/select/walk.js';
import { sizeKey, type Sizes } from './sizes.js';

/** Milliseconds for one list; nobody waits for it. */
const patience = 60_000;

/**
 * Counts how long the lists of the graph are, by a statement for each fragment and type: whatever their status, and before
 * any condition, so that no answer holds more, of whatever time it is.
 */
export async function measure(schema: GraphQLSchema, reader: Reader, stopped: AbortSignal): Promise<Sizes> {
  const sizes = new Map<string, number>();
  for (const [key, { types, counting }] of listsOf(schema)) {
    stopped.throwIfAborted();
    const size = Number(await reader.read(counting, startDeadline(patience, stopped)));
    sizes.set(key, size);
    // What is asked of an interface may be asked of any of its types.
    for (const name of types) sizes.set(name, Math.max(size, sizes.get(name) ?? 0));
  }
  return sizes;
}

interface Measured {
  readonly counting: Statement;
  /** The keys of the interfaces that declare the same list. */
  readonly types: readonly string[];
}

function listsOf(schema: GraphQLSchema): Map<string, Measured> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const totals = vocabulary.labels.map((label): [string, Measured] => [
    label,
    { counting: totalOf(label), types: [] },
  ]);
  const others = ofLinks.map((path): [string, Measured] => [path, { counting: whole(path), types: [] }]);
  return new Map([...totals, ...others, ...types.flatMap((type) => listsIn(type, schema))]);
}

/** What hangs on links, which are no nodes. */
const ofLinks = ['measure/linksOfPair', 'measure/statementsOfLink'];

const whole = (path: string): Statement => ({ text: statement(path), parameters: {} });

const totalOf = (label: string): Statement => ({
  text: `MATCH (one:${label}) RETURN count(one) AS answer`,
  parameters: {},
});

function listsIn(type: GraphQLObjectType, schema: GraphQLSchema): [string, Measured][] {
  return Object.values(type.getFields()).flatMap((field): [string, Measured][] => {
    const binding = bindingOf(field);
    const isList = isConnection(getNamedType(field.type)) || isListType(getNullableType(field.type));
    if (binding.form !== 'FRAGMENT' || !isList) return [];
    const { path } = binding;
    const above = fragment(path).input === null ? null : type;
    const counting = countingOf(path, above, schema);
    if (counting === null) return [];
    const declaring = type.getInterfaces().filter((one) => one.getFields()[field.name] !== undefined);
    const keys = above === null ? [] : declaring.map((one) => sizeKey(path, one));
    return [[sizeKey(path, above), { counting, types: keys }]];
  });
}

/** Null where what is found depends on arguments, or hangs on something that is no node. */
function countingOf(path: string, above: GraphQLObjectType | null, schema: GraphQLSchema): Statement | null {
  const { input, tokens } = fragment(path);
  if (tokens.some(({ kind }) => kind === 'PARAMETER')) return null;
  const walk = startWalk({ schema, fragments: {}, variableValues: {} });
  const { text } = bind(path, {}, { input: input && 'above', type: null }, walk).match;
  if (above === null) return { text: `${text} RETURN count(*) AS answer`, parameters: {} };
  const label = [above.name, capitalized(input ?? '')].find((one) => vocabulary.labels.includes(one));
  if (label === undefined) return null;
  const counted = `CALL (above) { ${text} RETURN count(*) AS size }`;
  return { text: `MATCH (above:${label}) ${counted} RETURN max(size) AS answer`, parameters: {} };
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
