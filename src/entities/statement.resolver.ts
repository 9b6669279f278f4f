import { FieldResolver, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Statement, StatementConflict } from './statement.js';

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => [StatementConflict], {
    description: 'The statements that cannot be true together with this one; none of them is dropped.',
  })
  @Fragment('statement/conflictsWith')
  conflictsWith(): StatementConflict[] {
    return bySelection();
  }
}
