import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Entity, EntityConnection } from './entity.js';
import { Law, LawConnection, LawArguments } from './law.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Law)
export class LawResolver {
  @Query(() => LawConnection, { description: 'The laws, regulations and rules.' })
  @Fragment('query/laws')
  laws(
    @Args(() => LawArguments) _page: LawArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): LawConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The organizations, programmes, campaigns and places that carry it out or make it known.',
  })
  @Fragment('law/implementedBy')
  implementedBy(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who issued it, by name.' })
  @Fragment('law/publishers')
  publishers(): Entity[] {
    return bySelection();
  }
}
