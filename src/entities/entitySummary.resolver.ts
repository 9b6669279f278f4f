import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { EntityGroup, EntitySummaryArguments } from './entitySummary.js';

@Resolver(() => EntityGroup)
export class EntitySummaryResolver {
  @Query(() => [EntityGroup], {
    description:
      'Entities in groups by what they have in common, with how many there are and how many grants of awards name them. Nothing is counted twice in one group.',
  })
  @Fragment('query/entities', { groups: { path: 'entity/groups', of: 'Entity' } })
  entitySummary(@Args(() => EntitySummaryArguments) _groups: EntitySummaryArguments): EntityGroup[] {
    return bySelection();
  }
}
