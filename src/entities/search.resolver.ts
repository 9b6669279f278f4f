import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { PassageSearchArguments, PassageSearchConnection, passageParameters } from './passageSearch.js';
import { SearchArguments, SearchConnection } from './search.js';
import { searchParameters } from './searchText.js';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'The entities that have a name with these words, or are described with them, best fit first: names that are just the text before those with its words, these before those with words that begin so, names with words like these then, and descriptions last.',
  })
  @Fragment('query/search', {
    prepare: searchParameters,
    order: { field: 'score: number', direction: 'DESC' },
  })
  search(@Args(() => SearchArguments) _page: SearchArguments): SearchConnection {
    return bySelection();
  }

  @Query(() => PassageSearchConnection, {
    description:
      'The passages of reports in which these words stand, best fit first, with the places where: of the reports whose text the operator loaded. What rests on a passage is its statements.',
  })
  @Fragment('query/searchPassages', {
    prepare: passageParameters,
    order: { field: 'score: number', direction: 'DESC' },
  })
  searchPassages(@Args(() => PassageSearchArguments) _page: PassageSearchArguments): PassageSearchConnection {
    return bySelection();
  }
}
