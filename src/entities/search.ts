import { ArgsType, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Computed, PagePart } from '../graph/select/bindings.js';
import { connectionOf, edgeOf, PageArguments } from './connection.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { Name } from './name.js';
import { explained, explanationOf, SearchExplanation } from './searchExplanation.js';
import { SearchFacets } from './searchFacets.js';
import { longestName } from './searchText.js';

export enum SearchMatch {
  EXACT = 'EXACT',
  WORDS = 'WORDS',
  PREFIX = 'PREFIX',
  SIMILAR = 'SIMILAR',
  DESCRIPTION = 'DESCRIPTION',
}
registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'In which way an entity fits the words that were searched for.',
  valuesConfig: {
    EXACT: {
      description:
        'A name is just the text, but for case, tone marks, punctuation and the spaces between words.',
    },
    WORDS: { description: 'All of the words stand in a name.' },
    PREFIX: {
      description:
        'All of the words stand in a name, or begin a word there; or begin several that are written as one, as in conghuaq.',
    },
    SIMILAR: {
      description:
        'For some of the words only one like it stands in a name: of five letters or more, one of them left out, put in, exchanged or taken for another.',
    },
    DESCRIPTION: {
      description:
        'All of the words stand in the description, or some there and the others in the main name; or begin a word there, in the singular or in the plural.',
    },
  },
});

@ObjectType({ description: 'An entity that was found, and what it was found by.' })
export class SearchEdge extends edgeOf(() => Entity, 'entity') {
  @Field(() => Float, {
    description:
      'How well it fits, 0 to 5: the larger the better. EXACT has 4 to 5, WORDS 3 to 4, PREFIX 2 to 3, SIMILAR 1 to 2 and DESCRIPTION less. Scores of one search can be compared, those of two cannot.',
  })
  score!: number;

  @Field(() => SearchMatch, { description: 'In which way it fits; of several ways, the best.' })
  matchedBy!: SearchMatch;

  @PagePart('name')
  @Field(() => Name, { description: 'The name that fits best; of a DESCRIPTION, the main one.' })
  name!: Name;

  @Computed(explained, explanationOf)
  @Field(() => SearchExplanation, { description: 'Where the words stand, and what the score is made of.' })
  explanation!: SearchExplanation;
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
    description: `Words of a name in English, Chinese or pinyin, with tone marks or without, with spaces between the syllables or without, or of a description; at most ${longestName} characters. All of the words must occur. Latin ones may be only the beginning of a word and, in names, of five letters and more have one letter wrong.`,
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
