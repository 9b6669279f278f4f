import { Field, Float, ObjectType } from 'type-graphql';
import { TextHit } from './textHit.js';
import { hitsInName, hitsInText } from './textHits.js';

@ObjectType({ description: 'Why an entity was found, and what its score is made of.', simpleResolvers: true })
export class SearchExplanation {
  @Field(() => Float, {
    description:
      'What the score begins with: EXACT 4, WORDS 3, PREFIX 2, SIMILAR 1, DESCRIPTION 0, whatever else fits.',
  })
  base!: number;

  @Field(() => Float, {
    description:
      'What is added, 0 to 1: how well the index finds that the text fits. Rare words count more, long texts less.',
  })
  fit!: number;

  @Field(() => [TextHit], {
    description: "What was found in the text of the edge's name, in the order of that text.",
  })
  inName!: TextHit[];

  @Field(() => [TextHit], {
    description:
      "What was found in the entity's description, in the order of that text; none unless the entity was found by it.",
  })
  inDescription!: TextHit[];
}

/** What a row of the search's fragment has that its explanation is made of. */
export const explained = ['score', 'matchedBy', 'sought', 'nameText', 'description'] as const;

/** Makes the explanation of a row. */
export function explanationOf(row: Record<string, unknown>): SearchExplanation {
  const { score, matchedBy, sought, nameText, description } = row as {
    readonly score: number;
    readonly matchedBy: string;
    readonly sought: string;
    readonly nameText: string;
    readonly description: string | null;
  };
  const base = Math.floor(score);
  const isDescribed = matchedBy === 'DESCRIPTION';
  return {
    base,
    fit: score - base,
    inName: isDescribed ? hitsInText(nameText, sought) : hitsInName(nameText, sought),
    inDescription: isDescribed ? hitsInText(description ?? '', sought) : [],
  };
}
