import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

export enum PublicationForm {
  SERIES = 'SERIES',
  ARTICLE = 'ARTICLE',
  WHITE_PAPER = 'WHITE_PAPER',
}
registerEnumType(PublicationForm, {
  name: 'PublicationForm',
  description: 'What sort of publication something is.',
  valuesConfig: {
    SERIES: { description: 'Several articles under one title.' },
    ARTICLE: { description: 'An article.' },
    WHITE_PAPER: { description: 'A white paper.' },
  },
});

@ObjectType({
  description: 'A white paper, a series of reports, an article.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Publication extends Entity {
  @Field(() => PublicationForm, { description: 'What sort of publication it is.' })
  form!: PublicationForm;
}

@ObjectType({ description: 'Publication in a list.' })
export class PublicationEdge extends edgeOf(() => Publication) {}

@ObjectType({ description: 'One page of publications.' })
export class PublicationConnection extends connectionOf(
  () => Publication,
  () => PublicationEdge,
) {}

@Combined(() => PublicationFilter)
@InputType({ description: 'Which publications are wanted; every condition given must hold.' })
export class PublicationFilter extends EntityConditions {
  @Field(() => [PublicationForm], { nullable: true, description: 'It has one of these forms.' })
  forms?: PublicationForm[] | null;
}

const PublicationOrder = entityOrder('Publication', {
  FORM: ['form: string', 'The form, in alphabetical order.'],
  CONTRIBUTOR_COUNT: ['contributors: count', 'How many had a part in making it.'],
});

@ArgsType()
export class PublicationArguments extends entityArguments(() => PublicationFilter, PublicationOrder) {}
