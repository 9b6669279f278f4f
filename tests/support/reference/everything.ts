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
import { linksOf } from './links.js';
import type { RandomQuery } from './randomQuery.js';
import { resolveNames, searchTexts } from './hits.js';
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
  const text = `query ($text: String!, $ids: [ID!]!, $names: [String!]!, $id: ID!, $metric: ID!, $subject: ID!, $groupBy: [ObservationDimension!]!, $dimensions: [EntityDimension!]!, $from: ID!, $to: ID!, $maxHops: Int!, $few: [ID!]!) ${everythingOf(query)}`;
  const groupBy = namesOf(schema.getType('ObservationDimension'));
  const dimensions = namesOf(schema.getType('EntityDimension'));
  const ids = world.things.map(({ id }) => id);
  const ofQuery = searchTexts.map((sought) => ({
    text,
    variables: {
      text: sought,
      ids,
      names: Object.keys(resolveNames),
      id: 'report/0',
      metric: 'metric/0',
      subject: 'district/0',
      groupBy,
      dimensions,
      ...linked(world),
    },
  }));
  return [...ofThings, ...ofQuery];
}

/** Variables for arguments of a name that means other things elsewhere. */
const standIns: Readonly<Record<string, string>> = {
  'common.ids': 'few',
  'entitySummary.groupBy': 'dimensions',
  'neighbourhood.id': 'from',
};

/** Two entities with an edge between them, and two that have something in common. */
function linked(world: World): Record<string, unknown> {
  const links = linksOf(world).filter(({ from, to }) => from !== to);
  const about = links.map(
    ({ to }) => new Set(links.filter((one) => one.to === to).map(({ from }) => from.id)),
  );
  const few = about.find(({ size }) => size > 1) ?? [];
  return { from: links[0]?.from.id, to: links[0]?.to.id, maxHops: 1, few: [...few].slice(0, 2) };
}

function namesOf(type: unknown): string[] {
  if (!isEnumType(type)) throw new Error('Expected an enum of the schema.');
  return type.getValues().map(({ name }) => name);
}

/** Every field; what has no id is asked for all that it has in turn. */
function everythingOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const needed = field.args.filter((one) => isRequiredArgument(one) || isNeededBesides(field, one));
    const given =
      needed.length > 0
        ? `(${needed.map(({ name }) => `${name}: $${standIns[`${field.name}.${name}`] ?? name}`).join(', ')})`
        : '';
    const of = getNamedType(field.type);
    if (!isCompositeType(of)) return `${field.name}${given}`;
    const isValue = isObjectType(of) && !isThing(of);
    return `${field.name}${given} ${isValue ? everythingOf(of) : '{ id }'}`;
  });
  return `{ ${fields.join(' ')} }`;
}
