import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { DateTime } from 'neo4j-driver';
import type { FieldOptions } from 'type-graphql';

/** A point in time: a Date here, RFC 3339 for clients, who are told how to write one. */
export const DateTimeScalar = new GraphQLScalarType<Date | null, string | Date>({
  ...GraphQLDateTime.toConfig(),
  parseValue: (value) => orSay(() => GraphQLDateTime.parseValue(value)),
  parseLiteral: (node) => orSay(() => GraphQLDateTime.parseLiteral(node)),
});

function orSay(parse: () => Date): Date {
  try {
    return parse();
  } catch {
    throw new TypeError('expected a day and a time with its zone, such as 2023-10-08T12:00:00Z');
  }
}

/** Makes a Date of what Neo4j holds under this name; null where it holds nothing. */
export const timeIn =
  (property: string) =>
  (row: Record<string, unknown>): Date | null =>
    (row[property] as DateTime | null | undefined)?.toStandardDate() ?? null;

/** How every list is asked for what was published at another time. */
export const asOfOptions = {
  nullable: true,
  description:
    'What was published at this time rather than now, under the names and with the edges of today: what a report said before it was corrected or retracted.',
} satisfies FieldOptions;
