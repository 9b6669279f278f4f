import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Entity, EntityConnection } from './entity.js';
import { Period } from './period.js';
import { Campaign, CampaignConnection, CampaignTarget, CampaignArguments } from './campaign.js';
import { Place } from './place.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, { description: 'The campaigns and special actions.' })
  @Fragment('query/campaigns')
  campaigns(
    @Args(() => CampaignArguments) _page: CampaignArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): CampaignConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who runs it.' })
  @Fragment('entity/runBy')
  ledBy(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => Period, {
    nullable: true,
    description: 'When it takes place; null where no report says.',
  })
  @Fragment('campaign/period')
  period(): Period | null {
    return bySelection();
  }

  @FieldResolver(() => [CampaignTarget], { description: 'What it is aimed at.' })
  @Fragment('campaign/targets')
  targets(): CampaignTarget[] {
    return bySelection();
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The larger programme or campaign that it is part of.',
  })
  @Fragment('entity/partOf')
  partOf(): Entity | null {
    return bySelection();
  }

  @FieldResolver(() => [Place], { description: 'Where it takes place, by name.' })
  @Fragment('entity/places')
  places(): Place[] {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'Who takes part in it without running it.',
  })
  @Fragment('entity/participants')
  participants(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }
}
