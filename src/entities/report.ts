import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { connectionOf, edgeOf, orderBy, OrderDirection, PageArguments } from './connection.js';
import { asOfOptions, DateTimeScalar, timeIn } from './dateTime.js';
import { Node } from './node.js';

export enum ReportStatus {
  ACTIVE = 'ACTIVE',
  SUPERSEDED = 'SUPERSEDED',
  RETRACTED = 'RETRACTED',
}
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'Whether what a report says is published here.',
  valuesConfig: {
    ACTIVE: { description: 'It is.' },
    SUPERSEDED: { description: 'A corrected edition took its place.' },
    RETRACTED: { description: 'It was taken back.' },
  },
});

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

  @Field(() => ReportStatus, { description: 'Whether what it says is published here.' })
  status!: ReportStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why what it says is not published any more, in our own words; null where it is.',
  })
  statusReason!: string | null;

  @Computed(['retractedAt'], timeIn('retractedAt'))
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back; null unless it was.',
  })
  retractedAt!: Date | null;

  @Fragment('report/textLoaded')
  @Field(() => Boolean, {
    description: 'Whether the operator loaded its text, so that passages can be searched and quoted.',
  })
  textLoaded!: boolean;

  @Fragment('report/corrects')
  @Field(() => Report, {
    nullable: true,
    description:
      'The edition that it corrects; null where it is no corrected edition or that one is not loaded.',
  })
  corrects!: Report | null;

  @Fragment('report/correctedBy')
  @Field(() => [Report], { description: 'The corrected editions of it, the oldest first.' })
  correctedBy!: Report[];
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
  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;

  @Field(() => ReportOrder, {
    nullable: true,
    defaultValue: { field: ReportOrderField.PUBLISHED, direction: OrderDirection.DESC },
    description: 'The order of the list; newest first if none is given.',
  })
  orderBy?: ReportOrder | null;
}
