import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  defaultFieldResolver,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { projectRoot } from '../../../src/projectRoot.js';
import { entity, kinds, parts, place } from './entities.js';
import { queryOver } from './query.js';
import { fieldsOf } from './related.js';
import type { Resolve, Resolvers } from './resolve.js';
import { kindsOfStatement, sources, statement, words } from './statements.js';
import type { World } from './world.js';

const text = readFileSync(join(projectRoot, 'schema', 'schema.graphql'), 'utf8');

/** The published schema; its enums stand for their own names. */
export const published = buildSchema(text);

const byInterface: Record<string, Resolvers> = { Entity: entity, Place: place, Statement: statement };

/**
 * The same schema with resolvers that go through the whole world for each field, one after the other. What none of
 * them answers is a property of the same name. In `found` are the fields of types that had an answer other than nothing.
 */
export function referenceSchema(world: World, model: object, found: Set<string>): GraphQLSchema {
  const schema = buildSchema(text);
  const own = {
    ...kinds,
    ...parts,
    ...kindsOfStatement,
    ...sources,
    ...words,
    Query: queryOver(model),
  };
  for (const type of Object.values(schema.getTypeMap()).filter((one) => isObjectType(one))) {
    const shared = type.getInterfaces().map(({ name }) => byInterface[name] ?? {});
    const resolvers = Object.assign(
      {},
      ...shared,
      (own as Record<string, object>)[type.name],
    ) as Resolvers<unknown>;
    fieldsOf.set(type.name, resolvers);
    for (const [name, resolve] of Object.entries(resolvers))
      fieldOf(type, name).resolve = bound(resolve, world);
    for (const field of Object.values(type.getFields())) noteFound(type, field, found);
  }
  return schema;
}

type AnyField = ReturnType<GraphQLObjectType['getFields']>[string];

function fieldOf(type: GraphQLObjectType, name: string): AnyField {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  return field;
}

const bound =
  (resolve: Resolve<unknown>, world: World): GraphQLFieldResolver<unknown, unknown> =>
  (source, values: Record<string, unknown>, _context, info) =>
    resolve(source, world, { values, info });

/** Notes the field when it has an answer: not null, no empty list and no page of one. */
function noteFound(type: GraphQLObjectType, field: AnyField, found: Set<string>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (...asked) => {
    const answer: unknown = await resolve(...asked);
    if (answer === undefined)
      throw new Error(`Say in tests/support/reference/ what ${type.name}.${field.name} finds.`);
    const { length, totalCount } = Object(answer) as { length?: number; totalCount?: number };
    if (answer != null && length !== 0 && totalCount !== 0) found.add(`${type.name}.${field.name}`);
    return answer;
  };
}
