import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { PlaceArguments } from './entity.js';
import { Region, RegionConnection } from './region.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'The places larger than a district.' })
  @Fragment('query/regions', { where: 'entity' })
  regions(@Args(() => PlaceArguments) _page: PlaceArguments): RegionConnection {
    return bySelection();
  }
}
