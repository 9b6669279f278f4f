import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { AllOfKindArguments } from './entity.js';
import { Region, RegionConnection } from './region.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'The places larger than a district.' })
  @Fragment('query/regions')
  regions(@Args(() => AllOfKindArguments) _page: AllOfKindArguments): RegionConnection {
    return bySelection();
  }
}
