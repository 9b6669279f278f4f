import { Field, Float, InputType, registerEnumType } from 'type-graphql';

export enum ValueMode {
  STATED = 'STATED',
  CERTAIN = 'CERTAIN',
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(ValueMode, {
  name: 'ValueMode',
  description:
    'How the words around a number count. They leave the true value a range: "more than 98" all above 98, "at most" and "less than" all from nought, "about" a tenth to either side, "nearly" a tenth below; of a fall, they tell of its size. Bounds of the figure narrow the range.',
  valuesConfig: {
    STATED: { description: 'The printed number is wanted, whatever the words around it.' },
    CERTAIN: { description: 'Wherever in its range the true value is, it is wanted: more than 98 is ≥ 98.' },
    POSSIBLE: {
      description: 'Somewhere in its range the true value is wanted: more than 98 can be ≥ 99, but not ≤ 98.',
    },
  },
});

@InputType({
  description:
    'Which values are wanted, in the base unit of their metric: ask for one unit or metric too. A figure with no single reading has none.',
})
export class ValueFilter {
  @Field(() => Float, { nullable: true, description: 'The value is this or more.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'The value is this or less.' })
  lte?: number | null;

  @Field(() => ValueMode, {
    defaultValue: ValueMode.STATED,
    description: 'Whether the printed number is meant, or what it leaves certain or possible.',
  })
  mode!: ValueMode;
}
