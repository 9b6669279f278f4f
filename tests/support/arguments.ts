import { getNamedType, isCompositeType, isRequiredArgument, type GraphQLArgument } from 'graphql';
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

/** A query with the field as `it` on the thing `$id`, or at the root; `given` is what stands for the argument's value. */
export function queryOf(
  place: ArgumentPlace,
  given = '$value',
  declared = `$value: ${String(place.argument.type)}`,
): string {
  const others = place.field.args
    .filter((other) => other !== place.argument && isRequiredArgument(other))
    .map(({ name, type }) => `${name}: ${JSON.stringify(goodFor(type))}`);
  const field = `it: ${place.field.name}(${[...others, `${place.argument.name}: ${given}`].join(', ')}) ${selectionOf(place.field)}`;
  if (isAtRoot(place)) return `query ${declared && `(${declared})`} { ${field} }`;
  return `query ($id: ID!${declared && `, ${declared}`}) { node(id: $id) { ... on ${place.type.name} { ${field} } } }`;
}

function selectionOf({ type }: FieldOfType['field']): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  return named.name.endsWith('Connection') ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}
