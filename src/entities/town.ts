import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place, PlaceConditions } from './place.js';
import { Combined } from './combined.js';
import { entityArguments, entityOrder } from './entityArguments.js';

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

@Combined(() => TownFilter)
@InputType({ description: 'Which towns and streets are wanted; every condition given must hold.' })
export class TownFilter extends PlaceConditions {
  @Field(() => [TownForm], { nullable: true, description: 'It has one of these forms.' })
  forms?: TownForm[] | null;
}

const TownOrder = entityOrder('Town', {
  FORM: ['form: string', 'Streets (SUBDISTRICT) before towns.'],
  VILLAGE_COUNT: ['villages: count', 'How many villages it administers.'],
});

@ArgsType()
export class TownArguments extends entityArguments(() => TownFilter, TownOrder) {}
