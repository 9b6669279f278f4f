import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Report, ReportStatus } from './report.js';

export enum DecisionKind {
  SAME_AS = 'SAME_AS',
  NOT_SAME_AS = 'NOT_SAME_AS',
}
registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What is decided of two entities.',
  valuesConfig: {
    SAME_AS: { description: 'They are one.' },
    NOT_SAME_AS: { description: 'They are two, however alike their names are.' },
  },
});

@ObjectType({
  description:
    'A decision by an editor on whether two entities are the same; nothing is the same for its name alone.',
  implements: Node,
  simpleResolvers: true,
})
export class Decision extends Node {
  @Computed(['decision'], ({ decision }) => decision)
  @Field(() => DecisionKind, { description: 'What is decided.' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'Why, in our own words.' })
  reason!: string;

  @Field(() => ReportStatus, {
    description: 'Whether it counts: as long as the report does with which it came.',
  })
  status!: ReportStatus;

  @Fragment('decision/entity')
  @Field(() => Entity, {
    nullable: true,
    description: 'The entity that is decided on; null as long as no report describes it.',
  })
  entity!: Entity | null;

  @Fragment('decision/other')
  @Field(() => Entity, {
    nullable: true,
    description:
      'The entity that it is, or is not: both are listed as this one if they are one. Null as long as no report describes it.',
  })
  other!: Entity | null;

  @Fragment('statement/report')
  @Field(() => Report, { description: 'The report with which the decision came.' })
  report!: Report;
}
