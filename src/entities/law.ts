import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

export enum LawLevel {
  NATIONAL = 'NATIONAL',
  PROVINCIAL = 'PROVINCIAL',
  MUNICIPAL = 'MUNICIPAL',
  DISTRICT = 'DISTRICT',
}
registerEnumType(LawLevel, {
  name: 'LawLevel',
  description: 'The level of government that a law comes from.',
  valuesConfig: {
    NATIONAL: { description: 'The nation.' },
    PROVINCIAL: { description: 'A province.' },
    MUNICIPAL: { description: 'A city.' },
    DISTRICT: { description: 'A district of a city.' },
  },
});

@ObjectType({
  description: 'A law, regulation or rule.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Law extends Entity {
  @Field(() => LawLevel, { description: 'Who made it: the level of government.' })
  level!: LawLevel;
}

@ObjectType({ description: 'Law in a list.' })
export class LawEdge extends edgeOf(() => Law) {}

@ObjectType({ description: 'One page of laws.' })
export class LawConnection extends connectionOf(
  () => Law,
  () => LawEdge,
) {}
