import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place, PlaceConditions } from './place.js';
import { Combined } from './combined.js';
import { entityArguments, entityOrder } from './entityArguments.js';

export enum RegionLevel {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  AREA = 'AREA',
}
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'How large a region is in the administrative order.',
  valuesConfig: {
    NATION: { description: 'A country.' },
    PROVINCE: { description: 'A province.' },
    CITY: { description: 'A city with districts.' },
    AREA: { description: 'An area that spans several provinces or cities and administers nothing.' },
  },
});

@ObjectType({
  description: 'A place larger than a district.',
  implements: [Place, Entity, Node],
  simpleResolvers: true,
})
export class Region extends Place {
  @Field(() => RegionLevel, { description: 'How large it is in the administrative order.' })
  level!: RegionLevel;
}

@ObjectType({ description: 'Region in a list.' })
export class RegionEdge extends edgeOf(() => Region) {}

@ObjectType({ description: 'One page of regions.' })
export class RegionConnection extends connectionOf(
  () => Region,
  () => RegionEdge,
) {}

@Combined(() => RegionFilter)
@InputType({ description: 'Which regions are wanted; every condition given must hold.' })
export class RegionFilter extends PlaceConditions {
  @Field(() => [RegionLevel], { nullable: true, description: 'It is one of these levels.' })
  levels?: RegionLevel[] | null;
}

const RegionOrder = entityOrder('Region', {
  LEVEL: ['level: string', 'The level, in alphabetical order.'],
  PART_COUNT: ['parts: count', 'How many places are part of it directly.'],
});

@ArgsType()
export class RegionArguments extends entityArguments(() => RegionFilter, RegionOrder) {}
