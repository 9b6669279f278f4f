import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { District } from './district.js';
import { AsOfArguments } from './entityArguments.js';
import { Town, TownConnection, TownArguments } from './town.js';
import { VillageConnection, VillageArguments } from './village.js';

@Resolver(() => Town)
export class TownResolver {
  @Query(() => TownConnection, { description: 'The towns and streets.' })
  @Fragment('query/towns')
  towns(
    @Args(() => TownArguments) _page: TownArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): TownConnection {
    return bySelection();
  }

  @FieldResolver(() => District, { nullable: true, description: 'The district that administers it.' })
  @Fragment('town/district')
  district(): District | null {
    return bySelection();
  }

  @FieldResolver(() => VillageConnection, { description: 'The villages that it administers.' })
  @Fragment('town/villages')
  villages(@Args(() => VillageArguments) _page: VillageArguments): VillageConnection {
    return bySelection();
  }
}
