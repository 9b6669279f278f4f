import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { Entity } from './entity.js';
import { checkedNumber, EntityLinkType, LinkArguments, within } from './entityLink.js';
import { Statement } from './statement.js';

export const mostHops = 6;
export const mostPaths = 20;

@ObjectType({
  description: 'One step of a way: from an entity to the next along an edge, whichever way the edge leads.',
  simpleResolvers: true,
})
export class PathStep {
  @Fragment('pathStep/from')
  @Field(() => Entity, { description: 'Where the step begins.' })
  from!: Entity;

  @Fragment('pathStep/to')
  @Field(() => Entity, { description: 'Where it ends.' })
  to!: Entity;

  @Field(() => EntityLinkType, { description: 'What the edge says.' })
  predicate!: string;

  @Field(() => Boolean, {
    description:
      'Whether the step begins with the subject of what the edge says, rather than with its object.',
  })
  forward!: boolean;

  @Fragment('pathStep/statements', { longest: 'measure/statementsOfLink' })
  @Field(() => [Statement], { description: 'The statements that the edge rests on, by id.' })
  statements!: Statement[];
}

@ObjectType({ description: 'A way from one entity to another along edges.', simpleResolvers: true })
export class Path {
  @Field(() => Int, { description: 'How many steps it takes; 0 from an entity to itself.' })
  length!: number;

  @Fragment('path/steps')
  @Field(() => [PathStep], { description: 'Its steps, from its beginning to its end.' })
  steps!: PathStep[];
}

@ArgsType()
export class PathArguments extends LinkArguments {
  @Field(() => ID, {
    description: 'The id of the entity where the way begins, such as village/taiping-xihu.',
  })
  from!: string;

  @Field(() => ID, { description: 'The id of the entity where it ends.' })
  to!: string;

  @Field(() => Int, {
    defaultValue: mostHops,
    description: `How many steps it may take, 1 to ${mostHops}.`,
  })
  maxHops!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'No way leads through an entity with more edges than this, 1 or more: it avoids hubs such as the district. Where it begins and ends does not matter.',
  })
  maxDegree?: number | null;
}

@ArgsType()
export class PathsArguments extends PathArguments {
  @Field(() => Int, { defaultValue: 3, description: `How many ways at most, 1 to ${mostPaths}.` })
  first!: number;
}

/** Makes the parameters of `path` and `paths`. */
export function checkedPath(values: Record<string, unknown>): Record<string, unknown> {
  const { maxHops, maxDegree = null, predicates = null, first } = values;
  checkedNumber('maxHops', maxHops, 1, mostHops);
  if (maxDegree !== null) checkedNumber('maxDegree', maxDegree, 1, 1_000_000);
  if (first !== undefined) checkedNumber('first', first, 1, mostPaths);
  return { ...values, maxDegree, predicates };
}

/** As many steps as there can be; a number out of its range is refused elsewhere. */
export function pathSize({ maxHops, first = 1 }: Record<string, unknown>): number {
  return within(Number(maxHops), mostHops) * within(Number(first), mostPaths);
}
