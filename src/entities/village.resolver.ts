import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { AsOfArguments } from './entityArguments.js';
import { Town } from './town.js';
import { Village, VillageConnection, VillageArguments } from './village.js';

@Resolver(() => Village)
export class VillageResolver {
  @Query(() => VillageConnection, { description: 'The villages.' })
  @Fragment('query/villages')
  villages(
    @Args(() => VillageArguments) _page: VillageArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): VillageConnection {
    return bySelection();
  }

  @FieldResolver(() => Town, { nullable: true, description: 'The town or street that administers it.' })
  @Fragment('village/town')
  town(): Town | null {
    return bySelection();
  }
}
