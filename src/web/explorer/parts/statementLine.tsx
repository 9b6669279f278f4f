import type { ReactNode } from 'react';
import { useMessages } from '../language/language.js';
import type {
  ChangeOfPartsFragment,
  FigurePartsFragment,
  GrantPartsFragment,
  NamedPartsFragment,
  RelationPartsFragment,
  StatementPartsFragment,
} from '../operations.js';
import { Go } from '../shell/go.js';
import { ChangeLine } from './change.js';
import { EntityLink } from './entityLink.js';
import { periodText } from './periodText.js';
import { Quantity } from './quantity.js';
import { aspectText } from './quantityText.js';

interface LineProps<Statement> {
  readonly statement: Statement;
  /** The entity whose page this is: its name need not be said again. */
  readonly on?: string | undefined;
}

/** What a statement says, in a line. */
export function StatementLine({ statement, on }: LineProps<StatementPartsFragment>) {
  switch (statement.__typename) {
    case 'Observation':
      return <FigureLine statement={statement} on={on} />;
    case 'Relation':
      return <RelationLine statement={statement} on={on} />;
    case 'AwardGrant':
      return <GrantLine statement={statement} on={on} />;
  }
}

function FigureLine({ statement, on }: LineProps<FigurePartsFragment & Partial<ChangeOfPartsFragment>>) {
  const messages = useMessages();
  const { metric, subject, quantity, aspect, period } = statement;
  const change = statement.change ?? statement.changeOf?.change;
  return (
    <>
      <Go to="/figures" with={{ metric: metric.id }}>
        {metric.name}
      </Go>
      {messages.marks.colon}
      <Quantity quantity={quantity} aspect={aspect} />{' '}
      <small>
        {[aspectText(aspect, messages), period ? periodText(period.edtf, messages) : '']
          .filter((part) => part !== '')
          .join(messages.marks.comma)}
      </small>
      {subject.id !== on && (
        <>
          {' · '}
          <EntityLink entity={subject} />
        </>
      )}
      {change && (
        <span className="line-below">
          <ChangeLine change={change} to={statement.changeOf?.quantity} />
        </span>
      )}
    </>
  );
}

function RelationLine({ statement, on }: LineProps<RelationPartsFragment>) {
  const messages = useMessages();
  const { relationSubject, predicate, object, literal, relationPeriod } = statement;
  return (
    <>
      <Unless is={on} entity={relationSubject} />
      <span className="predicate">{messages.predicates[predicate]}</span>{' '}
      {object && (object.id === on ? <span>{object.name}</span> : <EntityLink entity={object} />)}
      {literal !== null && <span lang="en"> “{literal}”</span>}
      {relationPeriod && <small> {periodText(relationPeriod.edtf, messages)}</small>}
    </>
  );
}

function GrantLine({ statement, on }: LineProps<GrantPartsFragment>) {
  const messages = useMessages();
  const { recipient, outcome, award, awarder, year } = statement;
  return (
    <>
      <Unless is={on} entity={recipient} />
      <span className="predicate">{messages.outcomes[outcome]}</span>
      {messages.marks.colon}
      {award ? <EntityLink entity={award} /> : <em className="muted">{messages.awards.unstated}</em>}
      {year !== null && <small> {messages.times.at(String(year))}</small>}
      {awarder && <small> {messages.awards.by(awarder.name)}</small>}
    </>
  );
}

/** An entity at the start of a line, unless the page is about it. */
function Unless({
  is,
  entity,
}: {
  readonly is: string | undefined;
  readonly entity: NamedPartsFragment;
}): ReactNode {
  return entity.id === is ? null : (
    <>
      <EntityLink entity={entity} />{' '}
    </>
  );
}
