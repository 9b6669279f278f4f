import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { resolvers } from '../entities/index.js';
import { markOneOf } from '../entities/oneOf.js';
import { bindResolvers } from '../graph/select/select.js';
import { countCosts } from './cost/counted.js';

/** Builds the schema from the classes; `answer` resolves every root field. */
export function buildSchema(answer: GraphQLFieldResolver<unknown, unknown>): GraphQLSchema {
  // The check is an introspection of everything, a fifth of the start; Apollo and `npm run check:schema` look at it as well.
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: true });
  bindResolvers(schema, answer);
  countCosts(schema);
  markOneOf(schema);
  describeQuery(schema);
  return schema;
}

/** type-graphql writes descriptions of all types but the root, which is what readers of a schema meet first. */
function describeQuery(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  if (query)
    query.description =
      'What can be asked: one thing by its id, or lists of a kind, filtered, ordered and paged.';
}

/** The schema as `schema/schema.graphql` holds it: sorted, so that a change of order is no change. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(() => null)))}\n`;
}
