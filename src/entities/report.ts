import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf, orderBy, OrderDirection, PageArguments } from './connection.js';
import { Node } from './node.js';

@ObjectType({
  description: 'A published report: where statements come from.',
  implements: Node,
  simpleResolvers: true,
})
export class Report extends Node {
  @Field(() => String, { description: 'Its title as published; a subtitle may be left out.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;

  @Field(() => String, { description: 'When it was published, YYYY-MM-DD.' })
  published!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read; null if no address is known.' })
  url!: string | null;

  @Field(() => String, { description: 'The language it is written in, as a BCP 47 tag.' })
  lang!: string;

  @Field(() => String, {
    description: 'The SHA-256 of its text file in hexadecimal, to check a copy against.',
  })
  sha256!: string;
}

@ObjectType({ description: 'Report in a list.' })
export class ReportEdge extends edgeOf(() => Report) {}

@ObjectType({ description: 'One page of reports.' })
export class ReportConnection extends connectionOf(
  () => Report,
  () => ReportEdge,
) {}

export enum ReportOrderField {
  PUBLISHED = 'published: string',
  ID = 'id: string',
}
registerEnumType(ReportOrderField, {
  name: 'ReportOrderField',
  description: 'What reports can be ordered by. Ties are broken by id.',
  valuesConfig: { PUBLISHED: { description: 'The day of publication.' }, ID: { description: 'The id.' } },
});

@InputType({ description: 'How reports are ordered.' })
export class ReportOrder extends orderBy<ReportOrderField>(ReportOrderField, 'What to order by.') {}

@ArgsType()
export class ReportArguments extends PageArguments {
  @Field(() => ReportOrder, {
    nullable: true,
    defaultValue: { field: ReportOrderField.PUBLISHED, direction: OrderDirection.DESC },
    description: 'The order of the list; newest first if none is given.',
  })
  orderBy?: ReportOrder | null;
}
