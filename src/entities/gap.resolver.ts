import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { asOfOptions, DateTimeScalar } from './dateTime.js';
import { Gap } from './gap.js';

@Resolver(() => Gap)
export class GapResolver {
  @Query(() => [Gap], { description: 'What reports leave open, in the order of their words.' })
  @Fragment('query/gaps', {
    longest: ({ report = null }) => (report === null ? 'Gap' : 'Report report/gaps'),
  })
  gaps(
    @Arg('report', () => ID, {
      nullable: true,
      description: 'Only what the report with this id leaves open.',
    })
    _report: string | null,
    @Arg('asOf', () => DateTimeScalar, asOfOptions)
    _asOf: Date | null,
  ): Gap[] {
    return bySelection();
  }
}
