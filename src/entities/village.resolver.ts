import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { KindArguments } from './entity.js';
import { Town } from './town.js';
import { Village, VillageConnection } from './village.js';

@Resolver(() => Village)
export class VillageResolver {
  @Query(() => VillageConnection, { description: 'The villages.' })
  @Fragment('query/villages')
  villages(@Args(() => KindArguments) _page: KindArguments): VillageConnection {
    return bySelection();
  }

  @FieldResolver(() => Town, { nullable: true, description: 'The town or street that administers it.' })
  @Fragment('village/town')
  town(): Town | null {
    return bySelection();
  }
}
