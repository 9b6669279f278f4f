import { Field, ID, InputType, Int } from 'type-graphql';
import { Checked, notBlank, ordinals } from '../graph/select/checked.js';

@InputType({
  description:
    'Which words something rests on: there is one piece of evidence that meets every condition given.',
})
export class EvidenceFilter {
  @Field(() => ID, { nullable: true, description: 'They stand in the report with this id.' })
  report?: string | null;

  @Field(() => ID, { nullable: true, description: 'They stand in the section with this id.' })
  section?: string | null;

  @Checked(ordinals)
  @Field(() => [Int], {
    nullable: true,
    description:
      'They stand in one of the passages with these numbers; passages are counted through their report from 1.',
  })
  passages?: number[] | null;

  @Checked(notBlank)
  @Field(() => String, {
    nullable: true,
    description: 'The words contain this text, whatever the case.',
  })
  token?: string | null;
}
