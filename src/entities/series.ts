import { Field, ObjectType } from 'type-graphql';
import { Computed, Fragment, SameRow } from '../graph/select/bindings.js';
import { Observation } from './observation.js';
import { Period } from './period.js';
import { difference, percentage } from './recomputed.js';

const amounts = ['amount', 'earlierAmount'] as const;

@ObjectType({
  description: 'How a figure of a series differs from the one before it, recomputed from both.',
  simpleResolvers: true,
})
export class SeriesChange {
  @Fragment('seriesChange/from')
  @Field(() => Observation, { description: 'The figure before: the nearest one for as long a period.' })
  from!: Observation;

  @Computed(amounts, ({ amount, earlierAmount }) => difference(amount, earlierAmount))
  @Field(() => String, {
    nullable: true,
    description:
      'By how much it rose as a decimal number, in the unit of the figures; null if one of them has no single reading.',
  })
  absolute!: string | null;

  @Computed(amounts, ({ amount, earlierAmount }) => percentage(amount, earlierAmount))
  @Field(() => String, {
    nullable: true,
    description:
      'By how many per cent it rose, to two decimals; null if one of them has no single reading or the one before is nought.',
  })
  percent!: string | null;
}

@ObjectType({
  description: 'What reports say of one period of a series.',
  simpleResolvers: true,
})
export class SeriesPoint {
  @SameRow()
  @Field(() => Period, { description: 'The period.' })
  period!: Period;

  @SameRow()
  @Field(() => Observation, {
    description:
      'The figure to trust first: by rank, then that of the report published last, then by the id of the report.',
  })
  observation!: Observation;

  @Fragment('seriesPoint/others', { longest: 'measure/figuresOfSubject' })
  @Field(() => [Observation], {
    description: 'Other figures for the same period, in the same order; none is dropped.',
  })
  others!: Observation[];

  @Fragment('seriesPoint/change')
  @Field(() => SeriesChange, {
    nullable: true,
    description: 'How it changed; null for the first of its kind: years follow years, and months months.',
  })
  change!: SeriesChange | null;
}
