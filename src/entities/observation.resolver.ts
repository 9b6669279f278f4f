import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Change } from './change.js';
import {
  Observation,
  ObservationArguments,
  ObservationConnection,
  ObservationFilter,
} from './observation.js';

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => ObservationConnection, { description: 'The figures of all reports.' })
  @Fragment('query/observations')
  observations(
    @Args(() => ObservationArguments) _page: ObservationArguments,
    @Args(() => ObservationFilter) _filter: ObservationFilter,
  ): ObservationConnection {
    return bySelection();
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The figure that this one is the stated change of; null for what is no change.',
  })
  @Fragment('observation/changeOf')
  changeOf(): Observation | null {
    return bySelection();
  }

  @FieldResolver(() => [Observation], { description: 'The figures that are compared with this one.' })
  @Fragment('observation/baselineOf')
  baselineOf(): Observation[] {
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
