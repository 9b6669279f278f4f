import { Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { About } from './about.js';

@Resolver(() => About)
export class AboutResolver {
  @Query(() => About, { description: 'What this service runs and holds.' })
  @Fragment('query/about')
  about(): About {
    return bySelection();
  }
}
