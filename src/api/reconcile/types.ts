import { isEnumType, isInterfaceType, type GraphQLSchema } from 'graphql';
import { EntityKind } from '../../entities/entityKind.js';

/** What a client can ask a thing to be: a kind, or the broader type of all places. */
export interface Type {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kinds: readonly EntityKind[];
  readonly broader: readonly Type[];
}

/** A type as an answer shows it. */
export interface TypeShown {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly broader?: readonly TypeShown[];
}

/** The types that there are, by id, with the words of the schema; places share a broader one. */
export function typesOf(schema: GraphQLSchema): ReadonlyMap<string, Type> {
  const kinds = schema.getType('EntityKind');
  const place = schema.getType('Place');
  if (!isEnumType(kinds) || !isInterfaceType(place)) throw new Error('The schema has no kinds or no places.');
  const ofPlaces = new Set(schema.getPossibleTypes(place).map(({ name }) => name.toUpperCase()));
  const places: Type = {
    id: 'PLACE',
    name: 'Place',
    description: place.description ?? '',
    kinds: Object.values(EntityKind).filter((kind) => ofPlaces.has(kind)),
    broader: [],
  };
  const each = Object.values(EntityKind).map((kind): Type => {
    const description = kinds.getValue(kind)?.description ?? '';
    const broader = ofPlaces.has(kind) ? [places] : [];
    return { id: kind, name: titled(kind), description, kinds: [kind], broader };
  });
  return new Map([places, ...each].map((type) => [type.id, type]));
}

export const shown = ({ id, name, description, broader }: Type): TypeShown => ({
  id,
  name,
  description,
  ...(broader.length > 0 && { broader: broader.map(shown) }),
});

const titled = (kind: string): string => `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
