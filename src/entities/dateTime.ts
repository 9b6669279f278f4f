import { GraphQLDateTime } from 'graphql-scalars';
import type { DateTime } from 'neo4j-driver';
import type { FieldOptions } from 'type-graphql';

/** A point in time: a Date here, RFC 3339 for clients. */
export { GraphQLDateTime as DateTimeScalar };

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
