import {
  getArgumentValues,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { PropertyNames } from './bindings.js';
import { checkValues } from './checked.js';
import { givenFor } from './given.js';
import { idsIn } from './ids.js';
import { maximumPageSize } from './paging.js';

/** What a walk needs to know of the request. */
export type WalkInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** What one walk over a selection shares: the request, the numbers given out, the parameters found. */
export interface Walk {
  readonly info: WalkInfo;
  readonly parameters: Record<string, unknown>;
  /** The ids that the arguments name. */
  readonly ids: Set<string>;
  /** What conditions need of the whole graph, such as what an index finds: looked up once, by the name it has in them. */
  readonly once: Map<string, string>;
  /** How many rows a page may have. */
  readonly largestPage: number;
  /** How many conditions stand inside of others so far. */
  combined: number;
  /** A number not given before in this statement: it keeps a fragment used twice from binding its own variables. */
  next(): number;
}

/** Starts the walk over the selection of a root field. */
export function startWalk(info: WalkInfo, largestPage = maximumPageSize): Walk {
  let number = 0;
  return {
    info,
    parameters: {},
    ids: new Set(),
    once: new Map(),
    largestPage,
    combined: 0,
    next: () => (number += 1),
  };
}

/** What conditions look up once and the statement need not: those who take it look it up themselves. */
export function takenFrom(
  { once }: Walk,
  kept: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const taken = new Map([...once].filter(([name]) => !kept.has(name)));
  for (const name of taken.keys()) once.delete(name);
  return taken;
}

/** A field of an object type with everything the selection says about it, merged as graphql-js merges it. */
export interface Selected {
  readonly responseKey: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** The fields an object type is asked for, by response key; `__typename` is graphql-js's own affair. */
export function selectedFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { info }: Walk,
): Selected[] {
  const groups = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...groups].flatMap(([responseKey, group]) => {
    const field = group[0] && type.getFields()[group[0].name.value];
    return field ? [{ responseKey, field, nodes: group }] : [];
  });
}

/** The arguments of a field, with variables and defaults put in; a value that makes no sense is refused. */
export function argumentsOf({ field, nodes }: Selected, { info, ids }: Walk): Record<string, unknown> {
  const values = nodes[0] ? getArgumentValues(field, nodes[0], info.variableValues) : {};
  const given = [...givenFor(field.args, values)];
  checkValues(given);
  for (const id of idsIn(given)) ids.add(id);
  return values;
}

/** The properties that a field is made from where it is asked like this. */
export function propertiesFor(names: PropertyNames, selected: Selected, walk: Walk): readonly string[] {
  return typeof names === 'function' ? names(argumentsOf(selected, walk)) : names;
}

/** The object types a value of this type can turn out to be. */
export function objectTypes(type: GraphQLNamedType, { info }: Walk): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return info.schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
