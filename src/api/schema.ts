import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { resolvers } from '../entities/index.js';
import { bindResolvers } from '../graph/select/select.js';

/** Builds the schema from the classes; `answer` resolves every root field. */
export function buildSchema(answer: GraphQLFieldResolver<unknown, unknown>): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false });
  bindResolvers(schema, answer);
  return schema;
}

/** The schema as `schema/schema.graphql` holds it: sorted, so that a change of order is no change. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(() => null)))}\n`;
}
