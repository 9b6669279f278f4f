import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { District, DistrictConnection } from './district.js';
import { PlaceArguments } from './entity.js';
import { TownConnection } from './town.js';

@Resolver(() => District)
export class DistrictResolver {
  @Query(() => DistrictConnection, { description: 'The districts.' })
  @Fragment('query/districts', { where: 'entity' })
  districts(@Args(() => PlaceArguments) _page: PlaceArguments): DistrictConnection {
    return bySelection();
  }

  @FieldResolver(() => TownConnection, { description: 'The towns and streets that it administers.' })
  @Fragment('district/towns', { where: 'entity' })
  towns(@Args(() => PlaceArguments) _page: PlaceArguments): TownConnection {
    return bySelection();
  }
}
