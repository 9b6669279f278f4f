import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import {
  Statement,
  StatementArguments,
  StatementConnection,
  StatementFilter,
  StatementLink,
} from './statement.js';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: 'Everything that reports claim: figures, relations and award grants.',
  })
  @Fragment('query/statements')
  statements(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => StatementFilter) _filter: StatementFilter,
  ): StatementConnection {
    return bySelection();
  }

  @FieldResolver(() => [StatementLink], {
    description: 'The statements that cannot be true together with this one; none of them is dropped.',
  })
  @Fragment('statement/conflictsWith')
  conflictsWith(): StatementLink[] {
    return bySelection();
  }

  @FieldResolver(() => [StatementLink], {
    description:
      'The statements that this one corrects. They are no longer listed, but can be fetched by id.',
  })
  @Fragment('statement/supersedes')
  supersedes(): StatementLink[] {
    return bySelection();
  }

  @FieldResolver(() => [StatementLink], { description: 'The statements that correct this one.' })
  @Fragment('statement/supersededBy')
  supersededBy(): StatementLink[] {
    return bySelection();
  }
}
