import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { SearchArguments, SearchConnection } from './search.js';
import { searchParameters } from './searchText.js';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'The entities that have a name with these words, best fit first.',
  })
  @Fragment('query/search', {
    prepare: searchParameters,
    order: { field: 'score: number', direction: 'DESC' },
  })
  search(@Args(() => SearchArguments) _page: SearchArguments): SearchConnection {
    return bySelection();
  }
}
