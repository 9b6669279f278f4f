import { ArgsType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { mostNames } from './askedNames.js';
import { Entity } from './entity.js';
import { EntityKind } from './entityKind.js';
import { Name } from './name.js';
import { longestName } from './searchText.js';

export enum ResolutionReason {
  EXACT = 'EXACT',
  EXACT_IGNORING_CASE_AND_TONES = 'EXACT_IGNORING_CASE_AND_TONES',
  WITHOUT_KIND_WORD = 'WITHOUT_KIND_WORD',
  ALL_WORDS = 'ALL_WORDS',
  SIMILAR = 'SIMILAR',
}
registerEnumType(ResolutionReason, {
  name: 'ResolutionReason',
  description: 'Why an entity may be meant by a name.',
  valuesConfig: {
    EXACT: { description: 'It has just this name. Its score is 1.' },
    EXACT_IGNORING_CASE_AND_TONES: {
      description:
        'It has this name but for case, tone marks, punctuation and the spaces between words; for spaces only where nothing has the name with just these. Its score is 0.95.',
    },
    WITHOUT_KIND_WORD: {
      description:
        'It has this name but for a word that says what kind of place it is, such as Village, cun or 村: one of the two has it and the other has not, or both have one that means the same. Its score is 0.9.',
    },
    ALL_WORDS: {
      description:
        'It has a name with all of these words, in any order, and others besides. Its score is 0.5 to 0.85, by how much of the name they make up.',
    },
    SIMILAR: {
      description:
        'It has a name with words that differ from these by a letter, or by two where they are long; Chinese is not compared so. Its score is at most 0.5, by how many pairs of letters both have.',
    },
  },
});

@ObjectType({ description: 'An entity that may be meant by a name, and why.', simpleResolvers: true })
export class Resolution {
  @Fragment('resolution/entity')
  @Field(() => Entity, { description: 'What may be meant.' })
  entity!: Entity;

  @Fragment('resolution/name')
  @Field(() => Name, { description: 'The name of it that fits best.' })
  name!: Name;

  @Field(() => Float, {
    description:
      'How well the name fits, 0 to 1: the larger the better. Scores can be compared across names and requests.',
  })
  score!: number;

  @Field(() => ResolutionReason, { description: 'In which way the name fits.' })
  reason!: ResolutionReason;
}

@ArgsType()
export class ResolveArguments {
  @Field(() => [String], {
    description: `Names as a table has them, in English, Chinese or pinyin, with tone marks or without; at most ${mostNames}, each of at most ${longestName} characters.`,
  })
  names!: string[];

  @Field(() => [EntityKind], { nullable: true, description: 'Only entities of one of these kinds.' })
  kinds?: EntityKind[] | null;
}
