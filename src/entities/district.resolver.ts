import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { District, DistrictConnection } from './district.js';
import { KindArguments, AllOfKindArguments } from './entity.js';
import { TownConnection } from './town.js';

@Resolver(() => District)
export class DistrictResolver {
  @Query(() => DistrictConnection, { description: 'The districts.' })
  @Fragment('query/districts')
  districts(@Args(() => AllOfKindArguments) _page: AllOfKindArguments): DistrictConnection {
    return bySelection();
  }

  @FieldResolver(() => TownConnection, { description: 'The towns and streets that it administers.' })
  @Fragment('district/towns')
  towns(@Args(() => KindArguments) _page: KindArguments): TownConnection {
    return bySelection();
  }
}
