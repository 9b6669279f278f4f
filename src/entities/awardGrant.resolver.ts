import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { AwardGrant, AwardGrantArguments, AwardGrantConnection, AwardGrantFilter } from './awardGrant.js';

@Resolver(() => AwardGrant)
export class AwardGrantResolver {
  @Query(() => AwardGrantConnection, {
    description: 'Who received what, is prepared for what, or was named for what.',
  })
  @Fragment('query/awardGrants')
  awardGrants(
    @Args(() => AwardGrantArguments) _page: AwardGrantArguments,
    @Args(() => AwardGrantFilter) _filter: AwardGrantFilter,
  ): AwardGrantConnection {
    return bySelection();
  }
}
