import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { askedNames, mostNames } from './askedNames.js';
import { Resolution, ResolveArguments } from './resolution.js';

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => [[Resolution]], {
    description:
      'For each name, in the order of the names, the entities that may be meant by it: at most five, best first. Names with other words (ALL_WORDS, SIMILAR) are given only where nothing has the name itself. Empty for a name that nothing is called like, or that has no letter and no digit. More names than allowed, or one that is too long, are BAD_USER_INPUT.',
  })
  @Fragment('query/resolve', {
    prepare: askedNames,
    lists: { path: 'askedName/candidates', of: 'names', most: mostNames, size: 5 },
  })
  resolve(@Args(() => ResolveArguments) _asked: ResolveArguments): Resolution[][] {
    return bySelection();
  }
}
