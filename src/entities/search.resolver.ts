import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { SearchArguments, SearchConnection } from './search.js';
import { searchParameters } from './searchText.js';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'The entities that have a name with these words, best fit first: names that are just the text before those with its words, these before those with words that begin so, and names with words like these last.',
  })
  @Fragment('query/search', {
    prepare: searchParameters,
    order: { field: 'score: number', direction: 'DESC' },
  })
  search(@Args(() => SearchArguments) _page: SearchArguments): SearchConnection {
    return bySelection();
  }
}
