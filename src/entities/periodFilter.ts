import { GraphQLScalarType, Kind } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { daysOf, isPeriod, periodForm, type PeriodDays } from './edtf.js';

/** Statements know their periods by the first and the last day, and so does who filters by them. */
export const EdtfScalar = new GraphQLScalarType({
  name: 'EDTF',
  description:
    'A period in EDTF (ISO 8601-2): a year, month or day as in 2021, 2021-06 or 2021-06-30, or from one to another as in 2012/2022 or 2020/..',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: periodDays,
  parseLiteral: (node) => periodDays(node.kind === Kind.STRING ? node.value : null),
});

function periodDays(value: unknown): PeriodDays {
  if (typeof value === 'string' && periodForm.test(value) && isPeriod(value)) return daysOf(value);
  throw new TypeError('expected a period in EDTF, such as 2021, 2021-06, 2012/2022 or 2020/..');
}

@InputType({
  description:
    'Which periods are wanted; every condition given must hold. What has no period is never among them.',
})
export class PeriodFilter {
  @Field(() => EdtfScalar, { nullable: true, description: 'It has a day in common with this period.' })
  overlaps?: PeriodDays | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'All of its days lie in this period.' })
  within?: PeriodDays | null;
}
