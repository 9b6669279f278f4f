import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { AsOfArguments } from './entityArguments.js';
import { Region, RegionConnection, RegionArguments } from './region.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'The places larger than a district.' })
  @Fragment('query/regions')
  regions(
    @Args(() => RegionArguments) _page: RegionArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): RegionConnection {
    return bySelection();
  }
}
