import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import {
  Availability,
  AvailabilityArguments,
  availabilityAtMost,
  checkedAvailability,
} from './availability.js';

@Resolver(() => Availability)
export class AvailabilityResolver {
  @Query(() => [Availability], {
    description:
      'Which metrics there are figures of for an entity, whom there are figures about for a metric, and for which times: a row for each metric, subject, aspect and unit, in the order of their ids and codes. Figures that still stand count, without those that were set aside (DEPRECATED). Empty for an id that nothing has; BAD_USER_INPUT if neither subject nor metric is given.',
  })
  @Fragment('query/availability', {
    longest: availabilityAtMost,
    prepare: checkedAvailability,
    groups: { path: 'observation/availability', of: 'Observation' },
  })
  availability(@Args(() => AvailabilityArguments) _asked: AvailabilityArguments): Availability[] {
    return bySelection();
  }
}
