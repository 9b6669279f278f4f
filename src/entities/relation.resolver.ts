import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Relation, RelationConnection, RelationFilter } from './relation.js';
import { StatementArguments } from './statement.js';

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => RelationConnection, {
    description: 'What entities have to do with one another, apart from grants of awards.',
  })
  @Fragment('query/relations')
  relations(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => RelationFilter) _filter: RelationFilter,
  ): RelationConnection {
    return bySelection();
  }
}
