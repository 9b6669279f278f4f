import { Field, ObjectType } from 'type-graphql';
import { Computed, SameRow } from '../graph/select/bindings.js';
import { Quantity } from './quantity.js';
import { changeAgrees, computedChange } from './recomputed.js';

const amounts = ['amount', 'comparator', 'levelAmount', 'baselineAmount', 'aspect'] as const;

@ObjectType({
  description: 'A change that a report states, held against the figures it is between.',
  simpleResolvers: true,
})
export class Change {
  @SameRow()
  @Field(() => Quantity, { description: 'The change as the report states it.' })
  stated!: Quantity;

  @Computed(amounts, computedChange)
  @Field(() => String, {
    nullable: true,
    description:
      'The change recomputed from both figures, in the unit of stated, to two more decimals; null if one of them has no single reading.',
  })
  computed!: string | null;

  @Computed(amounts, changeAgrees)
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the recomputed change is what the report says: the same when rounded as the stated one is, or as much more or less as the comparator says, within a tenth for about and nearly; null if it cannot be recomputed.',
  })
  agrees!: boolean | null;
}
