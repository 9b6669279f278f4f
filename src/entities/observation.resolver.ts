import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Change } from './change.js';
import { Observation, ObservationArguments, ObservationConnection } from './observation.js';

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => ObservationConnection, { description: 'The figures of all reports.' })
  @Fragment('query/observations')
  observations(@Args(() => ObservationArguments) _page: ObservationArguments): ObservationConnection {
    return bySelection();
  }
}

/** Here rather than in the class, since an observation has a change and a change has an observation. */
@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Observation, { description: 'The figure it is compared with.' })
  @Fragment('change/baseline')
  baseline(): Observation {
    return bySelection();
  }
}
