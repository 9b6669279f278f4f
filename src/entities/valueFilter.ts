import { Field, Float, InputType } from 'type-graphql';

@InputType({
  description:
    'Which values are wanted, in the base unit of their metric: ask for one unit or metric too. A figure with no single reading has none.',
})
export class ValueFilter {
  @Field(() => Float, { nullable: true, description: 'The value is this or more.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'The value is this or less.' })
  lte?: number | null;
}
