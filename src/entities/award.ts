import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

export enum AwardForm {
  TITLE = 'TITLE',
  RANKING = 'RANKING',
  LIST = 'LIST',
}
registerEnumType(AwardForm, {
  name: 'AwardForm',
  description: 'What sort of award something is.',
  valuesConfig: {
    TITLE: { description: 'A title or prize that is given.' },
    RANKING: { description: 'An index or ranking with places.' },
    LIST: { description: 'A list or selection one is taken into.' },
  },
});

@ObjectType({
  description: 'A title, award, ranking or list that somebody can receive or enter.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Award extends Entity {
  @Field(() => AwardForm, { description: 'Whether it is a title, a ranking or a list.' })
  form!: AwardForm;
}

@ObjectType({ description: 'Award in a list.' })
export class AwardEdge extends edgeOf(() => Award) {}

@ObjectType({ description: 'One page of awards.' })
export class AwardConnection extends connectionOf(
  () => Award,
  () => AwardEdge,
) {}

@Combined(() => AwardFilter)
@InputType({ description: 'Which awards are wanted; every condition given must hold.' })
export class AwardFilter extends EntityConditions {}

const AwardOrder = entityOrder('Award', {
  GRANT_COUNT: ['grants: count', 'How many grants of it there are.'],
});

@ArgsType()
export class AwardArguments extends entityArguments(() => AwardFilter, AwardOrder) {}
