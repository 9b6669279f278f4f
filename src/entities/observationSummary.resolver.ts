import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { ObservationFilter } from './observation.js';
import { ObservationGroup, ObservationSummaryArguments } from './observationSummary.js';

@Resolver(() => ObservationGroup)
export class ObservationSummaryResolver {
  @Query(() => [ObservationGroup], {
    description:
      'Figures in groups, with their count and, where they can be compared, sum, mean, median and bounds. Readings that were set aside (DEPRECATED) are in none, so that what was printed and mended counts once.',
  })
  @Fragment('query/observations', { groups: { path: 'observation/groups', of: 'Observation' } })
  observationSummary(
    @Args(() => ObservationSummaryArguments) _groups: ObservationSummaryArguments,
    @Args(() => ObservationFilter) _filter: ObservationFilter,
  ): ObservationGroup[] {
    return bySelection();
  }
}
