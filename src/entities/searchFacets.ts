import { Field, Int, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { EntityKindCount } from './about.js';
import { Place } from './place.js';

@ObjectType({ description: 'How many entities were found at a place.', simpleResolvers: true })
export class PlaceFacet {
  @Fragment('placeFacet/place')
  @Field(() => Place, { description: 'The place.' })
  place!: Place;

  @Field(() => Int, {
    description:
      'How many of what was found is the place, lies in it at any depth, is located there or belongs to something that is; 1 or more.',
  })
  count!: number;
}

@ObjectType({
  description: 'Everything that was found, counted: on all pages, whichever is asked for.',
  simpleResolvers: true,
})
export class SearchFacets {
  @Fragment('searchFacets/kinds', { longest: 20 })
  @Field(() => [EntityKindCount], {
    description: 'By kind, the most first; of as many, by the name of the kind.',
  })
  kinds!: EntityKindCount[];

  @Fragment('searchFacets/places', { longest: 20 })
  @Field(() => [PlaceFacet], {
    description:
      'By place, the most first, of as many by id: at most 20. What is found in a town counts for its district as well, and what lies nowhere for none.',
  })
  places!: PlaceFacet[];
}
