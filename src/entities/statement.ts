import {
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { Combined } from './combined.js';
import { connectionOf, edgeOf, orderBy, OrderDirection, PageArguments } from './connection.js';
import { asOfOptions, DateTimeScalar, timeIn } from './dateTime.js';
import { Entity } from './entity.js';
import { Evidence } from './evidence.js';
import { EvidenceFilter } from './evidenceFilter.js';
import { Flag, FlagKind, flagProperties, flagsOf } from './flag.js';
import { Node, typeOfRow } from './node.js';
import { Origin } from './origin.js';
import { Report } from './report.js';

export enum StatementRank {
  PREFERRED = 'PREFERRED',
  NORMAL = 'NORMAL',
  DEPRECATED = 'DEPRECATED',
}
registerEnumType(StatementRank, {
  name: 'StatementRank',
  description: 'Which of several statements about the same thing to trust first.',
  valuesConfig: {
    PREFERRED: { description: 'The reading to use.' },
    NORMAL: { description: 'Nothing speaks for or against it.' },
    DEPRECATED: { description: 'Kept as printed, but known or likely to be wrong.' },
  },
});

export enum StatementStatus {
  ACTIVE = 'ACTIVE',
  SUPERSEDED = 'SUPERSEDED',
  RETRACTED = 'RETRACTED',
}
registerEnumType(StatementStatus, {
  name: 'StatementStatus',
  description: 'Whether a statement still stands.',
  valuesConfig: {
    ACTIVE: { description: 'It stands.' },
    SUPERSEDED: {
      description: 'A corrected statement took its place, or a corrected edition that of its whole report.',
    },
    RETRACTED: { description: 'It was withdrawn.' },
  },
});

@InterfaceType({
  description: 'One claim by one report, with the words it rests on. Statements are never deleted.',
  implements: Node,
  resolveType: typeOfRow,
})
export abstract class Statement extends Node {
  @Field(() => StatementRank, {
    description: 'Which of several statements about the same thing to trust first.',
  })
  rank!: StatementRank;

  @Field(() => StatementStatus, { description: 'Whether it still stands.' })
  status!: StatementStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not stand any more, in our own words; null for one that stands.',
  })
  statusReason!: string | null;

  @Computed(['recordedAt'], timeIn('recordedAt'))
  @Field(() => DateTimeScalar, { description: 'When it was first loaded.' })
  recordedAt!: Date;

  @Computed(['retractedAt'], timeIn('retractedAt'))
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it does not stand; null for one that stands.',
  })
  retractedAt!: Date | null;

  @Field(() => Float, { description: 'How sure the editor is of this reading, from 0 to 1.' })
  confidence!: number;

  @Field(() => Origin, { description: 'Whether the report says it or an editor.' })
  origin!: Origin;

  @Computed(flagProperties, flagsOf)
  @Field(() => [Flag], { description: 'Doubts about it, each with a note; empty for a sound statement.' })
  flags!: Flag[];

  @Fragment('statement/evidence')
  @Field(() => [Evidence], { description: 'The words it rests on, in the order of the report.' })
  evidence!: Evidence[];

  @Fragment('statement/subject')
  @Field(() => Entity, { description: 'What it is about: the subject, or of a grant the recipient.' })
  about!: Entity;

  @Fragment('statement/report')
  @Field(() => Report, { description: 'The report that makes the claim.' })
  report!: Report;
}

@ObjectType({
  description: 'Another statement and why it stands beside, before or after this one. All are kept.',
  simpleResolvers: true,
})
export class StatementLink {
  @Field(() => String, { nullable: true, description: 'Why, in our own words.' })
  reason!: string | null;

  @Fragment('statementLink/statement')
  @Field(() => Statement, { description: 'The other statement.' })
  statement!: Statement;
}

@ObjectType({ description: 'Statement in a list.' })
export class StatementEdge extends edgeOf(() => Statement) {}

@ObjectType({ description: 'One page of statements.' })
export class StatementConnection extends connectionOf(
  () => Statement,
  () => StatementEdge,
) {}

/** By what several statements about the same thing are put in order. */
export const precedenceDescription =
  'Which to trust first: by rank, then that of the report published last, then by the id of the report.';

export enum StatementOrderField {
  ID = 'id: string',
  PRECEDENCE = 'precedence: string',
}
registerEnumType(StatementOrderField, {
  name: 'StatementOrderField',
  description: 'What statements can be ordered by.',
  valuesConfig: {
    ID: { description: 'The id: by kind of statement, report and key.' },
    PRECEDENCE: { description: precedenceDescription },
  },
});

@InputType({ description: 'How statements are ordered.' })
export class StatementOrder extends orderBy<StatementOrderField>(StatementOrderField, 'What to order by.') {}

/** What any list of statements can be narrowed by; `relatedConditions.ts` adds what leads to others. */
@ArgsType()
@InputType()
export abstract class StatementConditions {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those about the place with this id, anything inside it, and what is located there or belongs to something that is.',
  })
  within?: string | null;

  @Field(() => [FlagKind], { nullable: true, description: 'Only those with at least one of these flags.' })
  flags?: FlagKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those that call for a second look; false: only those without a flag.',
  })
  flagged?: boolean | null;

  @Field(() => StatementRank, { nullable: true, description: 'Only those of this rank.' })
  rank?: StatementRank | null;

  @Field(() => Origin, { nullable: true, description: 'Only those that the report makes, or an editor.' })
  origin?: Origin | null;

  @Field(() => ID, { nullable: true, description: 'Only those that the report with this id makes.' })
  report?: string | null;

  @Field(() => EvidenceFilter, { nullable: true, description: 'Only those that rest on such words.' })
  evidence?: EvidenceFilter | null;
}

/** The same, and what they are about. */
@ArgsType()
@InputType()
export abstract class AboutConditions extends StatementConditions {
  @Field(() => ID, { nullable: true, description: 'Only those about the entity with this id.' })
  subject?: string | null;
}

@Combined(() => StatementFilter)
@ArgsType()
@InputType({ description: 'Which statements are wanted; every condition given must hold.' })
export class StatementFilter extends AboutConditions {}

/** Which part of a list of statements is wanted, and of which time. */
@ArgsType()
export class PublishedPageArguments extends PageArguments {
  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;
}

@ArgsType()
export class StatementArguments extends PublishedPageArguments {
  @Field(() => StatementOrder, {
    nullable: true,
    defaultValue: { field: StatementOrderField.ID, direction: OrderDirection.ASC },
    description: 'The order of the list; by id if none is given.',
  })
  orderBy?: StatementOrder | null;
}
