import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { badUserInput } from '../graph/failures.js';
import { Entity } from './entity.js';
import { Predicate } from './predicate.js';
import { Statement } from './statement.js';

/** What an edge between two entities can say: what a relation says, or that one received the other. */
export const EntityLinkType = { ...Predicate, RECEIVED: 'RECEIVED' } as const;
registerEnumType(EntityLinkType, {
  name: 'EntityLinkType',
  description:
    'What an edge between two entities says: what a relation does, or what a grant of an award does.',
  valuesConfig: {
    ...Object.fromEntries(
      Object.keys(Predicate).map((name) => [
        name,
        { description: `That a relation with the predicate ${name} leads from the one to the other.` },
      ]),
    ),
    RECEIVED: { description: 'The one received the other, an award, or is prepared for it.' },
  },
});

@ObjectType({
  description:
    'An edge between two entities, drawn from all statements that stand and say the same. Statements known to be wrong draw none.',
  simpleResolvers: true,
})
export class EntityLink {
  @Fragment('entityLink/from')
  @Field(() => Entity, { description: 'Where it begins: the subject or recipient.' })
  from!: Entity;

  @Fragment('entityLink/to')
  @Field(() => Entity, { description: 'Where it leads: the object or award.' })
  to!: Entity;

  @Field(() => EntityLinkType, { description: 'What it says.' })
  predicate!: string;

  @Fragment('entityLink/statements', { longest: 'measure/statementsOfLink' })
  @Field(() => [Statement], { description: 'The statements that it rests on, by id.' })
  statements!: Statement[];
}

/** Which edges are followed. */
@ArgsType()
export class LinkArguments {
  @Field(() => [EntityLinkType], {
    nullable: true,
    description: 'Only edges that say one of these are followed; all if none are given.',
  })
  predicates?: string[] | null;
}

/** Refuses a number outside of what the service takes. */
export function checkedNumber(name: string, value: unknown, least: number, most: number): void {
  if (typeof value === 'number' && value >= least && value <= most) return;
  throw badUserInput(`${name}: expected a number from ${least} to ${most}, got ${JSON.stringify(value)}.`);
}

/** The nearest number that the service takes, of those from 1 on. */
export const within = (value: number, most: number): number => Math.min(most, Math.max(1, value));
