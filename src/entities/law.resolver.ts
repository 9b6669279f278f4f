import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments } from './entity.js';
import { Law, LawConnection } from './law.js';

@Resolver(() => Law)
export class LawResolver {
  @Query(() => LawConnection, { description: 'The laws, regulations and rules.' })
  @Fragment('query/laws', { where: 'entity' })
  laws(@Args(() => NamedArguments) _page: NamedArguments): LawConnection {
    return bySelection();
  }
}
