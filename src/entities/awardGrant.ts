import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment, Narrows } from '../graph/select/bindings.js';
import { Award } from './award.js';
import { Combined } from './combined.js';
import { connectionOf, edgeOf, orderBy, OrderDirection } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { PublishedPageArguments, Statement, StatementConditions } from './statement.js';

export enum GrantStatus {
  WON = 'WON',
  SELECTED = 'SELECTED',
  RANKED = 'RANKED',
  CULTIVATION = 'CULTIVATION',
  UNSTATED = 'UNSTATED',
}
registerEnumType(GrantStatus, {
  name: 'GrantStatus',
  description: 'What became of a recipient and an award.',
  valuesConfig: {
    WON: { description: 'It received the award.' },
    SELECTED: { description: 'It was taken into a list or selection.' },
    RANKED: { description: 'It was placed in a ranking.' },
    CULTIVATION: {
      description: 'It is a cultivation unit: officially prepared for the award, which it does not hold yet.',
    },
    UNSTATED: { description: 'The report names the recipient but leaves out the award or the outcome.' },
  },
});

@ObjectType({
  description:
    'A claim that somebody received an award, is prepared for it, or was named for one the report leaves out.',
  implements: [Statement, Node],
  simpleResolvers: true,
})
@Narrows('Relation')
export class AwardGrant extends Statement {
  @Fragment('awardGrant/award')
  @Field(() => Award, { nullable: true, description: 'The award; null where the report does not say which.' })
  award!: Award | null;

  @Fragment('awardGrant/awarder')
  @Field(() => Entity, { nullable: true, description: 'Who gave it; null where the report does not say.' })
  awarder!: Entity | null;

  @Fragment('statement/subject')
  @Field(() => Entity, { description: 'Who received it or was named for it.' })
  recipient!: Entity;

  @Field(() => GrantStatus, { description: 'What became of it.' })
  outcome!: GrantStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'The year of the award; null where the report does not say.',
  })
  year!: number | null;
}

@ObjectType({ description: 'AwardGrant in a list.' })
export class AwardGrantEdge extends edgeOf(() => AwardGrant) {}

@ObjectType({ description: 'One page of award grants.' })
export class AwardGrantConnection extends connectionOf(
  () => AwardGrant,
  () => AwardGrantEdge,
) {}

export enum AwardGrantOrderField {
  YEAR = 'year?: number',
  ID = 'id: string',
}
registerEnumType(AwardGrantOrderField, {
  name: 'AwardGrantOrderField',
  description: 'What award grants can be ordered by. Ties are broken by id.',
  valuesConfig: {
    YEAR: { description: 'The year of the award.' },
    ID: { description: 'The id: by report and key.' },
  },
});

@InputType({ description: 'How award grants are ordered.' })
export class AwardGrantOrder extends orderBy<AwardGrantOrderField>(
  AwardGrantOrderField,
  'What to order by.',
) {}

@Combined(() => AwardGrantFilter)
@ArgsType()
@InputType({ description: 'Which grants of awards are wanted; every condition given must hold.' })
export class AwardGrantFilter extends StatementConditions {
  @Field(() => ID, { nullable: true, description: 'Only grants of the award with this id.' })
  award?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only grants to the recipient with this id.' })
  recipient?: string | null;

  @Field(() => GrantStatus, { nullable: true, description: 'Only grants with this outcome.' })
  outcome?: GrantStatus | null;

  @Field(() => ID, { nullable: true, description: 'Only grants by the awarder with this id.' })
  awarder?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only grants of this year.' })
  year?: number | null;
}

@ArgsType()
export class AwardGrantArguments extends PublishedPageArguments {
  @Field(() => AwardGrantOrder, {
    nullable: true,
    defaultValue: { field: AwardGrantOrderField.ID, direction: OrderDirection.ASC },
    description: 'The order of the list; by id if none is given.',
  })
  orderBy?: AwardGrantOrder | null;
}
