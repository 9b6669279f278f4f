import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place } from './place.js';

export enum TownForm {
  TOWN = 'TOWN',
  SUBDISTRICT = 'SUBDISTRICT',
}
registerEnumType(TownForm, {
  name: 'TownForm',
  description: 'What a town-level place is called officially.',
  valuesConfig: {
    TOWN: { description: 'A town (镇).' },
    SUBDISTRICT: { description: 'A street, officially a subdistrict (街道).' },
  },
});

@ObjectType({
  description: 'A town or street: the level between a district and its villages.',
  implements: [Place, Entity, Node],
  simpleResolvers: true,
})
export class Town extends Place {
  @Field(() => TownForm, { description: 'Whether it is a town or a street.' })
  form!: TownForm;
}

@ObjectType({ description: 'Town in a list.' })
export class TownEdge extends edgeOf(() => Town) {}

@ObjectType({ description: 'One page of towns.' })
export class TownConnection extends connectionOf(
  () => Town,
  () => TownEdge,
) {}
