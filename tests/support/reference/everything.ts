import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isThing } from '../hops.js';
import { isNeededBesides } from '../arguments.js';
import type { RandomQuery } from './randomQuery.js';
import { resolveNames, searchTexts } from './randomValue.js';
import type { World } from './world.js';

/** Queries that ask each thing of the world, and the query itself, for all that it has. */
export function queriesForEverything(schema: GraphQLSchema, world: World): RandomQuery[] {
  const ofThings = world.things.flatMap(({ __typename, id }) => {
    const type = schema.getType(__typename);
    if (!isObjectType(type) || !isThing(type)) return [];
    const text = `query ($id: ID!) { node(id: $id) { ... on ${type.name} ${everythingOf(type)} } }`;
    return [{ text, variables: { id } }];
  });
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query.');
  const text = `query ($text: String!, $ids: [ID!]!, $names: [String!]!, $id: ID!, $metric: ID!, $subject: ID!, $groupBy: [ObservationDimension!]!) ${everythingOf(query)}`;
  const groupBy = namesOf(schema.getType('ObservationDimension'));
  const ids = world.things.map(({ id }) => id);
  const ofQuery = Object.keys(searchTexts).map((sought) => ({
    text,
    variables: {
      text: sought,
      ids,
      names: Object.keys(resolveNames),
      id: 'report/0',
      metric: 'metric/0',
      subject: 'district/0',
      groupBy,
    },
  }));
  return [...ofThings, ...ofQuery];
}

function namesOf(type: unknown): string[] {
  if (!isEnumType(type)) throw new Error('Expected an enum of the schema.');
  return type.getValues().map(({ name }) => name);
}

/** Every field; what has no id is asked for all that it has in turn. */
function everythingOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const needed = field.args.filter((one) => isRequiredArgument(one) || isNeededBesides(field, one));
    const given = needed.length > 0 ? `(${needed.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
    const of = getNamedType(field.type);
    if (!isCompositeType(of)) return `${field.name}${given}`;
    const isValue = isObjectType(of) && !isThing(of);
    return `${field.name}${given} ${isValue ? everythingOf(of) : '{ id }'}`;
  });
  return `{ ${fields.join(' ')} }`;
}
