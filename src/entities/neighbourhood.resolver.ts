import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import {
  checkedNeighbourhood,
  Neighbourhood,
  NeighbourhoodArguments,
  neighbourhoodSize,
} from './neighbourhood.js';

@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description:
      'What lies around an entity, step by step along edges, followed either way. It says how much was left out, and where. A number out of its range is BAD_USER_INPUT; so many entities that the cost of the query is too high are QUERY_TOO_COMPLEX.',
  })
  @Fragment('query/neighbourhood', { prepare: checkedNeighbourhood, size: neighbourhoodSize })
  neighbourhood(@Args(() => NeighbourhoodArguments) _asked: NeighbourhoodArguments): Neighbourhood {
    return bySelection();
  }
}
