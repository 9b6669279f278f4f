import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { District, DistrictConnection, DistrictArguments } from './district.js';
import { AsOfArguments } from './entityArguments.js';
import { TownConnection, TownArguments } from './town.js';

@Resolver(() => District)
export class DistrictResolver {
  @Query(() => DistrictConnection, { description: 'The districts.' })
  @Fragment('query/districts')
  districts(
    @Args(() => DistrictArguments) _page: DistrictArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): DistrictConnection {
    return bySelection();
  }

  @FieldResolver(() => TownConnection, { description: 'The towns and streets that it administers.' })
  @Fragment('district/towns')
  towns(@Args(() => TownArguments) _page: TownArguments): TownConnection {
    return bySelection();
  }
}
