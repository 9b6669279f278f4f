import { Args, FieldResolver, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { EntityConnection } from './entity.js';
import { Place, PlaceConnection, PlaceArguments } from './place.js';
import { EntityArguments } from './entityArguments.js';

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

  @FieldResolver(() => PlaceConnection, {
    description:
      'The places that are part of it directly: those it administers, or those that make up an area.',
  })
  @Fragment('place/parts')
  parts(@Args(() => PlaceArguments) _page: PlaceArguments): PlaceConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description:
      'The organizations, programmes, campaigns, awards and events that are located or take place in it, not counting the places inside it.',
  })
  @Fragment('place/located')
  located(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The programmes, campaigns and events that it runs.',
  })
  @Fragment('entity/runs')
  runs(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The organizations, programmes and awards that it set up.',
  })
  @Fragment('entity/established')
  established(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }
}
