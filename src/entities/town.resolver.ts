import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { District } from './district.js';
import { KindArguments, AllOfKindArguments } from './entity.js';
import { Town, TownConnection } from './town.js';
import { VillageConnection } from './village.js';

@Resolver(() => Town)
export class TownResolver {
  @Query(() => TownConnection, { description: 'The towns and streets.' })
  @Fragment('query/towns')
  towns(@Args(() => AllOfKindArguments) _page: AllOfKindArguments): TownConnection {
    return bySelection();
  }

  @FieldResolver(() => District, { nullable: true, description: 'The district that administers it.' })
  @Fragment('town/district')
  district(): District | null {
    return bySelection();
  }

  @FieldResolver(() => VillageConnection, { description: 'The villages that it administers.' })
  @Fragment('town/villages')
  villages(@Args(() => KindArguments) _page: KindArguments): VillageConnection {
    return bySelection();
  }
}
