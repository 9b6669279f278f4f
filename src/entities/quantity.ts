import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { SameRow } from '../graph/select/bindings.js';
import { Unit } from './unit.js';

export enum Comparator {
  EXACT = 'EXACT',
  ABOUT = 'ABOUT',
  NEARLY = 'NEARLY',
  MORE_THAN = 'MORE_THAN',
  AT_LEAST = 'AT_LEAST',
  LESS_THAN = 'LESS_THAN',
  AT_MOST = 'AT_MOST',
}
registerEnumType(Comparator, {
  name: 'Comparator',
  description: 'How the words around a number limit it.',
  valuesConfig: {
    EXACT: { description: 'The number stands alone.' },
    ABOUT: { description: 'About, around: it may be a little more or less.' },
    NEARLY: { description: 'Nearly, almost: it is a little less.' },
    MORE_THAN: { description: 'More than, over: it is larger.' },
    AT_LEAST: { description: 'At least: it is as large or larger.' },
    LESS_THAN: { description: 'Less than, under: it is smaller.' },
    AT_MOST: { description: 'At most, up to: it is as large or smaller.' },
  },
});

@ObjectType({ description: 'A number with its unit, and how exact it is.', simpleResolvers: true })
export class Quantity {
  @Field(() => String, { description: 'The number as printed, garbled or not.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The exact decimal number in the base unit, as in 25551000; null if no single reading exists.',
  })
  amount!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same as a floating-point number, for charts and sorting.',
  })
  value!: number | null;

  @Field(() => Comparator, { description: 'How the words around the number limit it.' })
  comparator!: Comparator;

  @Field(() => Float, {
    nullable: true,
    description: 'The smallest the true value can be, where the words set a bound.',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The largest the true value can be, where the words set a bound.',
  })
  upper!: number | null;

  @SameRow()
  @Field(() => Unit, { description: 'The unit of amount, value, lower and upper.' })
  unit!: Unit;
}
