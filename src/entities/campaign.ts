import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { Evidence } from './evidence.js';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

@ObjectType({
  description: 'What a campaign is aimed at, with the words that say so.',
  simpleResolvers: true,
})
export class CampaignTarget {
  @Computed(['literal'], ({ literal }) => literal)
  @Field(() => String, { description: 'What it is, in our own words.' })
  name!: string;

  @Fragment('relation/object')
  @Field(() => Entity, { nullable: true, description: 'The entity behind it; null where there is none.' })
  entity!: Entity | null;

  @Fragment('statement/evidence')
  @Field(() => [Evidence], { description: 'The words it rests on.' })
  evidence!: Evidence[];
}

@ObjectType({
  description: 'A campaign or special action against something.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Campaign extends Entity {}

@ObjectType({ description: 'Campaign in a list.' })
export class CampaignEdge extends edgeOf(() => Campaign) {}

@ObjectType({ description: 'One page of campaigns.' })
export class CampaignConnection extends connectionOf(
  () => Campaign,
  () => CampaignEdge,
) {}

@Combined(() => CampaignFilter)
@InputType({ description: 'Which campaigns are wanted; every condition given must hold.' })
export class CampaignFilter extends EntityConditions {}

const CampaignOrder = entityOrder('Campaign', {
  PARTICIPANT_COUNT: ['participants: count', 'How many take part in it without running it.'],
  LEADER_COUNT: ['ledBy: count', 'How many run it.'],
});

@ArgsType()
export class CampaignArguments extends entityArguments(() => CampaignFilter, CampaignOrder) {}
