import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A place in a text that was found, to be marked there.',
  simpleResolvers: true,
})
export class TextHit {
  @Field(() => String, { description: 'What stands there: whole words, as written.' })
  token!: string;

  @Field(() => Int, { description: 'Where it begins in the text, counted in UTF-16 code units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit after it.' })
  end!: number;

  @Field(() => String, {
    description:
      'The word that was searched for which it was found by, in lower case, in a name without marks.',
  })
  word!: string;
}
