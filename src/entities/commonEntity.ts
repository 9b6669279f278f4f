import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { badUserInput } from '../graph/failures.js';
import { Fragment } from '../graph/select/bindings.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { checkedNumber, EntityLink, LinkArguments, within } from './entityLink.js';

export const mostShared = 10;

@ObjectType({
  description: 'How one of several entities is linked to what they have in common.',
  simpleResolvers: true,
})
export class CommonTie {
  @Fragment('commonTie/entity')
  @Field(() => Entity, { description: 'The one of them.' })
  entity!: Entity;

  @Fragment('commonTie/links', { longest: 'measure/linksOfPair' })
  @Field(() => [EntityLink], {
    description: 'The edges asked for between both, whichever way they lead; one or more.',
  })
  links!: EntityLink[];
}

@ObjectType({ description: 'What several entities have in common.', simpleResolvers: true })
export class CommonEntity {
  @Fragment('commonEntity/entity')
  @Field(() => Entity, { description: 'What all of them are linked to.' })
  entity!: Entity;

  @Fragment('commonEntity/ties')
  @Field(() => [CommonTie], { description: 'How each of them is linked to it, by id.' })
  ties!: CommonTie[];
}

@ArgsType()
export class CommonArguments extends LinkArguments {
  @Field(() => [ID], {
    description: `The ids of the entities, 2 to ${mostShared}, such as town/taiping; one given twice counts once.`,
  })
  ids!: string[];

  @Field(() => [EntityKind], { nullable: true, description: 'Only what is of one of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => Int, {
    defaultValue: 20,
    description: `How many at most, 1 to ${maximumPageSize}.`,
  })
  first!: number;
}

/** Makes the parameters of `common`. */
export function checkedCommon(values: Record<string, unknown>): Record<string, unknown> {
  const { ids, first, kinds = null, predicates = null } = values;
  const { length } = ids as readonly string[];
  if (length < 2 || length > mostShared)
    throw badUserInput(`ids: expected 2 to ${mostShared} ids, got ${length}.`);
  checkedNumber('first', first, 1, maximumPageSize);
  return { ...values, kinds, predicates };
}

/** As many ties as there can be; a number out of its range is refused elsewhere. */
export const commonSize = ({ ids, first }: Record<string, unknown>): number =>
  within((ids as readonly string[]).length, mostShared) * within(Number(first), maximumPageSize);
