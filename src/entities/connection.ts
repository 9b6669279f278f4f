import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { PagePart } from '../graph/select/bindings.js';
import { defaultPageSize, maximumPageSize } from '../graph/select/paging.js';

const simpleResolvers = true;

@ObjectType({ description: 'Where a page lies in its list.', simpleResolvers })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has anything before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}

/** The base of an edge of a list of `node`; `output` names it where the fragment has several. */
export function edgeOf<T extends object>(
  node: () => ClassType<T> | (abstract new () => T),
  output: string | null = null,
) {
  @ObjectType({ simpleResolvers })
  abstract class Edge {
    @Field(() => String, { description: 'The place of this row in its list, for after and before.' })
    cursor!: string;

    @PagePart(output)
    @Field(() => node() as ClassType<T>, { description: 'The row itself.' })
    node!: T;
  }
  return Edge;
}

/** The base of a connection: one page of a list, as Relay describes it; `output` as in `edgeOf`. */
export function connectionOf<T extends object>(
  node: () => ClassType<T> | (abstract new () => T),
  edge: () => ClassType,
  output: string | null = null,
) {
  @ObjectType({ simpleResolvers })
  abstract class Connection {
    @PagePart()
    @Field(() => [edge()], { description: 'The rows of this page, each with its cursor.' })
    edges!: object[];

    @PagePart(output)
    @Field(() => [node() as ClassType<T>], {
      description: 'The rows of this page, when no cursor is wanted.',
    })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page lies in its list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many rows the whole list has under the same filters; counted only when asked for.',
    })
    totalCount!: number;
  }
  return Connection;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first.',
  valuesConfig: {
    ASC: { description: 'Smallest first; rows without the value come last.' },
    DESC: { description: 'Largest first; rows without the value come first.' },
  },
});

/** The base of an order: one of an enum's keys and a direction. */
export function orderBy<Field extends string>(keys: object, description: string) {
  @InputType()
  abstract class Order {
    @Field(() => keys, { description })
    field!: Field;

    @Field(() => OrderDirection, { description: 'Which end comes first.' })
    direction: OrderDirection = OrderDirection.ASC;
  }
  return Order;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start of the list, 1 to ${maximumPageSize}; ${defaultPageSize} if neither first nor last is given. Not together with last.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows after this cursor of the same list and order.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the end of the list, 1 to ${maximumPageSize}; they come in the list's own order. Not together with first.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows before this cursor of the same list and order.',
  })
  before?: string | null;
}
