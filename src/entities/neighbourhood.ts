import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { checkedNumber, EntityLink, LinkArguments, within } from './entityLink.js';

export const mostDepth = 3;

@ObjectType({ description: 'An entity in the neighbourhood of another.', simpleResolvers: true })
export class NeighbourhoodNode {
  @Fragment('neighbourhoodNode/entity')
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Field(() => Int, { description: 'How many steps it is away from the centre; 0 for the centre itself.' })
  distance!: number;

  @Field(() => Int, {
    description:
      'How many more entities of the kinds asked for it is linked to by edges asked for, which are not in this neighbourhood.',
  })
  leftOut!: number;
}

@ObjectType({ description: 'What lies around an entity.', simpleResolvers: true })
export class Neighbourhood {
  @Fragment('neighbourhood/centre')
  @Field(() => Entity, { nullable: true, description: 'The entity itself; null if nothing has the id.' })
  centre!: Entity | null;

  @Fragment('neighbourhood/nodes')
  @Field(() => [NeighbourhoodNode], {
    description:
      'The centre and what was found around it, nearest first, then by id; empty without a centre.',
  })
  nodes!: NeighbourhoodNode[];

  @Fragment('neighbourhood/links')
  @Field(() => [EntityLink], {
    description:
      'All edges asked for between these entities, each once, by the ids of their ends and by what they say.',
  })
  links!: EntityLink[];
}

@ArgsType()
export class NeighbourhoodArguments extends LinkArguments {
  @Field(() => ID, { description: 'The id of the entity in the centre, such as town/taiping.' })
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: `How many steps away from it, 1 to ${mostDepth}.` })
  depth!: number;

  @Field(() => [EntityKind], {
    nullable: true,
    description: 'Only entities of these kinds are shown and gone on from; the centre may be of any.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => Int, {
    defaultValue: 20,
    description: `How many entities are gone to from each at most, 1 to ${maximumPageSize}: the first by id of those that are no nearer to the centre.`,
  })
  first!: number;
}

/** Makes the parameters of `neighbourhood`. */
export function checkedNeighbourhood(values: Record<string, unknown>): Record<string, unknown> {
  const { depth, first, kinds = null, predicates = null } = values;
  checkedNumber('depth', depth, 1, mostDepth);
  checkedNumber('first', first, 1, maximumPageSize);
  return { ...values, kinds, predicates };
}

/**
 * As many entities as there can be in a neighbourhood, or edges between them where these may be more; a number out of its
 * range is refused elsewhere.
 */
export function neighbourhoodSize(
  { depth, first }: Record<string, unknown>,
  sizes: ReadonlyMap<string, number>,
): number {
  const [size, steps] = [within(Number(first), maximumPageSize), within(Number(depth), mostDepth)];
  const reached = Array.from({ length: steps }, (_, at) => size ** (at + 1)).reduce(
    (sum, one) => sum + one,
    1,
  );
  const entities = Math.min(reached, sizes.get('Entity') ?? Infinity);
  const pairs = (entities * (entities - 1)) / 2;
  const links = Math.min(
    pairs * (sizes.get('measure/linksOfPair') ?? 0),
    sizes.get('measure/links') ?? Infinity,
  );
  return Math.max(1, entities, links);
}
