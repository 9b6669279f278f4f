import { Field, Int, ObjectType } from 'type-graphql';
import { Fragment } from '../graph/select/bindings.js';
import { Passage } from './passage.js';

@ObjectType({ description: 'A few words of a report that a statement rests on.', simpleResolvers: true })
export class Evidence {
  @Field(() => String, { description: 'The words themselves, as printed.' })
  token!: string;

  @Field(() => Int, { description: 'Where they begin in the passage, counted in UTF-16 code units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end: the first code unit after them.' })
  end!: number;

  @Fragment('evidence/quote')
  @Field(() => String, {
    nullable: true,
    description:
      'The whole passage, in which start and end mark the words; null unless the operator loaded the text.',
  })
  quote!: string | null;

  @Fragment('evidence/passage')
  @Field(() => Passage, { description: 'The passage they stand in.' })
  passage!: Passage;
}
