import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

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

@Combined(() => LawFilter)
@InputType({ description: 'Which laws are wanted; every condition given must hold.' })
export class LawFilter extends EntityConditions {
  @Field(() => [LawLevel], {
    nullable: true,
    description: 'It comes from one of these levels of government.',
  })
  levels?: LawLevel[] | null;
}

const LawOrder = entityOrder('Law', {
  LEVEL: ['level: string', 'The level, in alphabetical order.'],
});

@ArgsType()
export class LawArguments extends entityArguments(() => LawFilter, LawOrder) {}
