import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place } from './place.js';

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
