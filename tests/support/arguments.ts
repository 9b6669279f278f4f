import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { goodFor } from './hostile.js';
import { schema, schemaFields, type FieldOfType } from './schemaFields.js';

/** An argument of a field, and the object type that has the field. */
export interface ArgumentPlace extends FieldOfType {
  readonly argument: GraphQLArgument;
}

/** Every argument of every field of every object type. */
export const argumentPlaces: readonly ArgumentPlace[] = schemaFields.flatMap(({ type, field }) =>
  field.args.map((argument) => ({ type, field, argument })),
);

/** One place for each argument of what is answered: what towns are asked by means the same wherever towns are listed. */
export const ownPlaces: readonly ArgumentPlace[] = [
  ...new Map(argumentPlaces.map((place) => [meaningOf(place), place])).values(),
];

function meaningOf({ field, argument }: ArgumentPlace): string {
  return `${getNamedType(field.type).name} ${argument.name}`;
}

/** Whether the field belongs to the query itself. */
export const isAtRoot = ({ type }: ArgumentPlace): boolean => type === schema.getQueryType();

/** One of two arguments must be given, and the types cannot say so: this is the one that is, where nothing else is meant. */
const neededBesides: Readonly<Record<string, string>> = { availability: 'metric' };

/** Whether a field wants an argument that its type leaves open. */
export const isNeededBesides = ({ name }: FieldOfType['field'], argument: GraphQLArgument): boolean =>
  neededBesides[name] === argument.name;

/** Ids of things that there are, for arguments beside the one that is meant. */
const knownIds: Readonly<Record<string, string>> = {
  id: '"town/taiping"',
  from: '"town/taiping"',
  to: '"town/jiangpu"',
  metric: '"metric/sense-of-security"',
  subject: '"district/conghua"',
  ids: '["town/taiping", "town/jiangpu"]',
};

/** A query with the field as `it` on the thing `$id`, or at the root; `given` is what stands for the argument's value. */
export function queryOf(
  place: ArgumentPlace,
  given = '$value',
  declared = `$value: ${String(place.argument.type)}`,
): string {
  const others = place.field.args
    .filter((other) => other !== place.argument)
    .filter((other) => isRequiredArgument(other) || isNeededBesides(place.field, other))
    .map(({ name, type }) => `${name}: ${knownIds[name] ?? written(type)}`);
  const field = `it: ${place.field.name}(${[...others, `${place.argument.name}: ${given}`].join(', ')}) ${selectionOf(place.field)}`;
  if (isAtRoot(place)) return `query ${declared && `(${declared})`} { ${field} }`;
  const { thing, path } = wayTo(place);
  const below = path === null ? field : `${path} { ${field} }`;
  return `query ($id: ID!${declared && `, ${declared}`}) { node(id: $id) { ... on ${thing} { ${below} } } }`;
}

/** The type of a thing that has the field: itself, or by way of a field of its own, as quantities are of observations. */
export function wayTo({ type }: ArgumentPlace): { thing: string; path: string | null } {
  if ('id' in type.getFields()) return { thing: type.name, path: null };
  const leading = schemaFields.find(
    (one) => 'id' in one.type.getFields() && getNamedType(one.field.type) === type,
  );
  if (!leading) throw new Error(`Nothing with an id leads to ${type.name}.`);
  return { thing: leading.type.name, path: leading.field.name };
}

function written(type: GraphQLInputType): string {
  const text = JSON.stringify(goodFor(type));
  return isEnumType(getNamedType(type)) ? text.replaceAll('"', '') : text;
}

function selectionOf({ type }: FieldOfType['field']): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  return named.name.endsWith('Connection') ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}
