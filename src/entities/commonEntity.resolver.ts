import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { checkedCommon, CommonArguments, CommonEntity, commonSize } from './commonEntity.js';

@Resolver(() => CommonEntity)
export class CommonEntityResolver {
  @Query(() => [CommonEntity], {
    description:
      'What several entities have in common: everything that each of them is linked to by an edge, whichever way it leads, by id. Empty if one of the ids is unknown. Fewer or more ids than allowed are BAD_USER_INPUT.',
  })
  @Fragment('query/common', { prepare: checkedCommon, size: commonSize })
  common(@Args(() => CommonArguments) _asked: CommonArguments): CommonEntity[] {
    return bySelection();
  }
}
