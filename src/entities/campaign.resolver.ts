import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments, Entity } from './entity.js';
import { Period } from './period.js';
import { Campaign, CampaignConnection, CampaignTarget } from './campaign.js';

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, { description: 'The campaigns and special actions.' })
  @Fragment('query/campaigns', { where: 'entity' })
  campaigns(@Args(() => NamedArguments) _page: NamedArguments): CampaignConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who runs it.' })
  @Fragment('campaign/ledBy')
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
}
