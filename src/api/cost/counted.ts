import { isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { costs, findsThings, itemsIn, weightOf } from './weights.js';

/** Has every field that costs something count what it comes to, place by place, while an answer is put together. */
export function countCosts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve && costs(field)) field.resolve = counted(field, field.resolve);
  }
}

function counted(
  field: GraphQLField<unknown, unknown>,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  const counts = findsThings(field);
  return (source, values, context, info) => {
    const cost = (context as Context | undefined)?.cost;
    const count = (value: unknown): unknown => {
      if (cost && counts) cost.actual += itemsIn(value);
      return value;
    };
    if (cost) cost.actual += weightOf(field, values as Record<string, unknown>);
    const value: unknown = resolve(source, values, context, info);
    return value instanceof Promise ? value.then(count) : count(value);
  };
}
