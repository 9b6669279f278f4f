import { Field, ID, InputType } from 'type-graphql';
import { Checked, withLetters } from '../graph/select/checked.js';
import { OneOf } from './oneOf.js';

@OneOf
@InputType({ description: 'Which entity is meant: exactly one of these tells it.' })
export class EntityReference {
  @Field(() => ID, {
    nullable: true,
    description: 'Its id, or one that it has taken the place of, such as town/taiping.',
  })
  id?: string | null;

  @Checked(withLetters)
  @Field(() => String, {
    nullable: true,
    description:
      'A whole name of it (English, Chinese, pinyin, alias), such as Taiping Town or 太平镇; case, tone marks and punctuation do not matter. Several may have the same.',
  })
  name?: string | null;
}
