import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Relation, RelationArguments, RelationConnection } from './relation.js';

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => RelationConnection, {
    description: 'What entities have to do with one another, apart from grants of awards.',
  })
  @Fragment('query/relations')
  relations(@Args(() => RelationArguments) _page: RelationArguments): RelationConnection {
    return bySelection();
  }
}
