import { ArgsType, Field, Float, ID, ObjectType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { connectionOf, edgeOf, PageArguments } from './connection.js';
import { Passage } from './passage.js';
import { checked, longestName } from './searchText.js';
import { TextHit } from './textHit.js';
import { hitsInText } from './textHits.js';
import { chineseOf, textQuery } from './textWords.js';

@ObjectType({ description: 'A passage that was found, and where in it.' })
export class PassageSearchEdge extends edgeOf(() => Passage, 'passage') {
  @Field(() => Float, {
    description:
      'How well it fits, 0 to 1: the larger the better. Rare words count more, long passages less, and the words as one phrase more. Scores of one search can be compared, those of two cannot.',
  })
  score!: number;

  @Computed(['text', 'sought'], ({ text, sought }) => hitsInText(text as string, sought as string))
  @Field(() => [TextHit], {
    description:
      "What was found, in the order of the passage: start and end lead into the passage's text, as those of evidence do.",
  })
  hits!: TextHit[];
}

@ObjectType({ description: 'One page of the passages that were found, best first.' })
export class PassageSearchConnection extends connectionOf(
  () => Passage,
  () => PassageSearchEdge,
  'passage',
) {
  @Fragment('passageSearch/textLoaded')
  @Field(() => Boolean, {
    description:
      'Whether there was a text to search in: false where the operator loaded none, of the report or of any, so that nothing can be found.',
  })
  textLoaded!: boolean;
}

@ArgsType()
export class PassageSearchArguments extends PageArguments {
  @Field(() => String, {
    description: `Words of a passage in English or Chinese, at most ${longestName} characters. All of them must occur, in any order; Latin ones may be only the beginning of a word, and in the singular or in the plural.`,
  })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Only passages of the report with this id.' })
  report?: string | null;
}

/** Makes the query of the index; Chinese words have to stand in a passage with nothing between their signs. */
export function passageParameters(values: Record<string, unknown>): Record<string, unknown> {
  const { text, ...others } = values as { text: string };
  checked('text', text);
  return { ...others, text, words: textQuery(text), chinese: chineseOf(text) };
}
