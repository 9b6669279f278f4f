import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../graph/select/bindings.js';

@ObjectType({ description: 'The time a statement speaks of.', simpleResolvers: true })
export class Period {
  @Computed(['period'], ({ period }) => period)
  @Field(() => String, { description: 'In EDTF (ISO 8601-2), as in 2021, 2012/2022 or 2020/..' })
  edtf!: string;

  @Computed(['periodStart'], ({ periodStart }) => periodStart)
  @Field(() => String, {
    nullable: true,
    description: 'The first day, YYYY-MM-DD; null if it is open or unknown.',
  })
  start!: string | null;

  @Computed(['periodEnd'], ({ periodEnd }) => periodEnd)
  @Field(() => String, {
    nullable: true,
    description: 'The last day, YYYY-MM-DD; null if it is open or unknown.',
  })
  end!: string | null;
}
