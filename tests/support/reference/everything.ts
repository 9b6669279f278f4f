import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { RandomQuery } from './randomQuery.js';
import { searchTexts } from './randomValue.js';
import type { World } from './world.js';

/** Queries that ask each thing of the world, and the query itself, for all that it has. */
export function queriesForEverything(schema: GraphQLSchema, world: World): RandomQuery[] {
  const query = schema.getQueryType();
  const ids = world.things.map(({ id }) => id);
  const roots = query ? Object.keys(searchTexts).map((text) => ({ text, ids, id: 'report/0' })) : [];
  const asked = world.things.flatMap(({ __typename, id }) => {
    const type = schema.getType(__typename);
    const hasId = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
    return hasId
      ? [
          {
            text: `query ($id: ID!) { node(id: $id) { ... on ${__typename} ${everythingOf(type)} } }`,
            variables: { id },
          },
        ]
      : [];
  });
  const text = `query ($text: String!, $ids: [ID!]!, $id: ID!) ${query ? everythingOf(query) : ''}`;
  return [...asked, ...roots.map((variables) => ({ text, variables }))];
}

/** Every field; what has no id is asked for all that it has in turn. */
function everythingOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const needed = field.args.filter(
      ({ type, defaultValue }) => type.toString().endsWith('!') && defaultValue === undefined,
    );
    const given = needed.length > 0 ? `(${needed.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
    const of = getNamedType(field.type);
    if (!isCompositeType(of)) return `${field.name}${given}`;
    const isValue = isObjectType(of) && of.getInterfaces().length === 0;
    return `${field.name}${given} ${isValue ? everythingOf(of) : '{ id }'}`;
  });
  return `{ ${fields.join(' ')} }`;
}
