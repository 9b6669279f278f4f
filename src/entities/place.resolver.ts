import { FieldResolver, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Place } from './place.js';

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The place that administers it; null for the outermost.',
  })
  @Fragment('place/partOf')
  partOf(): Place | null {
    return bySelection();
  }

  @FieldResolver(() => [Place], {
    description:
      'All places around it: first those that administer it, nearest first, then the areas it belongs to.',
  })
  @Fragment('place/within')
  within(): Place[] {
    return bySelection();
  }
}
