import { ArgsType, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PagePart } from '../graph/select/bindings.js';
import { connectionOf, edgeOf, PageArguments } from './connection.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { Name } from './name.js';
import { SearchFacets } from './searchFacets.js';

export enum SearchMatch {
  EXACT = 'EXACT',
  WORDS = 'WORDS',
  PREFIX = 'PREFIX',
  SIMILAR = 'SIMILAR',
}
registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'In which way a name fits the words that were searched for.',
  valuesConfig: {
    EXACT: { description: 'It is just the text, but for case, tone marks and punctuation.' },
    WORDS: { description: 'All of the words stand in it.' },
    PREFIX: { description: 'All of the words stand in it, or a word that begins with them does.' },
    SIMILAR: {
      description:
        'For some of the words only one like it stands in it: of five letters or more, one of them left out, put in, exchanged or taken for another.',
    },
  },
});

@ObjectType({ description: 'An entity that was found, and what it was found by.' })
export class SearchEdge extends edgeOf(() => Entity, 'entity') {
  @Field(() => Float, {
    description:
      'How well it fits, 0 to 4: the larger the better. EXACT has 3 to 4, WORDS 2 to 3, PREFIX 1 to 2 and SIMILAR less. Scores of one search can be compared, those of two cannot.',
  })
  score!: number;

  @Field(() => SearchMatch, { description: 'In which way the name fits.' })
  matchedBy!: SearchMatch;

  @PagePart('name')
  @Field(() => Name, { description: 'The name that fits best.' })
  name!: Name;
}

@ObjectType({ description: 'One page of what was found, best first.' })
export class SearchConnection extends connectionOf(
  () => Entity,
  () => SearchEdge,
  'entity',
) {
  @PagePart()
  @Field(() => SearchFacets, {
    description: 'How much was found of each kind and at each place; counted only when asked for.',
  })
  facets!: SearchFacets;
}

@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(() => String, {
    description:
      'Words of a name in English, Chinese or pinyin, with tone marks or without; all of them must occur, and Latin ones may be only the beginning of a word, or of five letters and more have one letter wrong.',
  })
  text!: string;

  @Field(() => [EntityKind], { nullable: true, description: 'Only entities of one of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only the place with this id, what lies in it at any depth, is located there, or belongs to something that is.',
  })
  within?: string | null;
}
