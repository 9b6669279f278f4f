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
  const weighed = weighing(field);
  const sizeOf = findsThings(field) ? itemsIn : () => 0;
  return (source, values, context, info) => {
    const value: unknown = resolve(source, values, context, info);
    const cost = (context as Context | undefined)?.cost;
    if (cost === undefined) return value;
    cost.actual += weighed(values as Record<string, unknown>);
    if (!(value instanceof Promise)) {
      cost.actual += sizeOf(value);
      return value;
    }
    return value.then((found: unknown) => {
      cost.actual += sizeOf(found);
      return found;
    });
  };
}

/** What a field weighs in each place; the rows of one list have the same arguments, so that the last weight is mostly the next. */
function weighing(field: GraphQLField<unknown, unknown>): (values: Record<string, unknown>) => number {
  let last: { readonly values: Record<string, unknown>; readonly weight: number } | null = null;
  return (values) => {
    if (last?.values !== values) last = { values, weight: weightOf(field, values) };
    return last.weight;
  };
}
