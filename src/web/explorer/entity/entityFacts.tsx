import type { ReactNode } from 'react';
import { useMessages } from '../language/language.js';
import { EntityLink } from '../parts/entityLink.js';
import { StatementList } from '../parts/statementList.js';
import { useConditions } from '../shell/conditions.js';
import { Go } from '../shell/go.js';
import type { AnyEntity } from './entityPage.js';
import { FurtherRelations } from './furtherRelations.js';

/** Everything that is said of an entity, in lists by kind of statement; lists without anything are left out. */
export function EntityFacts({ entity }: { readonly entity: AnyEntity }) {
  const { entity: words, list } = useMessages();
  const { id } = entity;
  const grants = 'grants' in entity ? entity.grants : undefined;
  const parts = 'parts' in entity ? entity.parts : undefined;
  const lists = [entity.observations, entity.awards, entity.relations, entity.objectOf, grants];
  const isBare = lists.every((list) => (list?.totalCount ?? 0) === 0) && entity.gaps.length === 0;
  return (
    <>
      {parts && parts.totalCount > 0 && (
        <Facts title={words.parts} count={parts.totalCount}>
          <ul className="links">
            {parts.nodes.map((part) => (
              <li key={part.id}>
                <EntityLink entity={part} />
              </li>
            ))}
          </ul>
          {parts.totalCount > parts.nodes.length && (
            <p className="muted">{list.more(parts.totalCount - parts.nodes.length)}</p>
          )}
          <p>
            <Go to="/awards" with={{ within: id }}>
              {words.partsAwards}
            </Go>
          </p>
        </Facts>
      )}
      <StatementFacts title={words.awards} of={entity.awards} on={id} more={<AllAwards recipient={id} />} />
      {grants && <StatementFacts title={words.grants} of={grants} on={id} more={<AllAwards award={id} />} />}
      <StatementFacts
        title={words.figures}
        of={entity.observations}
        on={id}
        more={
          <Go to="/figures" with={{ subject: id }}>
            {words.moreFigures}
          </Go>
        }
        always
      />
      <RelationFacts of={entity} which="relations" />
      <RelationFacts of={entity} which="objectOf" />
      {entity.gaps.length > 0 && (
        <Facts title={words.gaps} count={entity.gaps.length}>
          <ul className="gaps">
            {entity.gaps.map((gap) => (
              <li key={gap.id} lang="en">
                {gap.note}
              </li>
            ))}
          </ul>
        </Facts>
      )}
      {isBare && <p className="muted">{words.none}</p>}
    </>
  );
}

interface StatementFactsProps {
  readonly title: string;
  readonly of: AnyEntity['awards'] | AnyEntity['observations'];
  readonly on: string;
  /** Where the rest of a list is that does not fit. */
  readonly more: ReactNode;
  readonly always?: boolean;
}

function StatementFacts({ title, of: { totalCount, nodes }, on, more, always = false }: StatementFactsProps) {
  const { list, marks } = useMessages();
  if (totalCount === 0) return null;
  const left = totalCount - nodes.length;
  return (
    <Facts title={title} count={totalCount}>
      <StatementList statements={nodes} on={on} label={title} />
      {(left > 0 || always) && (
        <p>
          {left > 0 && list.more(left) + marks.colon}
          {more}
        </p>
      )}
    </Facts>
  );
}

interface RelationFactsProps {
  readonly of: AnyEntity;
  readonly which: 'relations' | 'objectOf';
}

/** Relations with the first of them, or with all once the reader asked for them. */
function RelationFacts({ of: entity, which }: RelationFactsProps) {
  const { entity: words } = useMessages();
  const { get } = useConditions();
  const { totalCount, nodes } = entity[which];
  if (totalCount === 0) return null;
  const left = totalCount - nodes.length;
  const isWhole = left > 0 && get(which) === 'all';
  return (
    <Facts title={words[which]} count={totalCount}>
      {!isWhole && <StatementList statements={nodes} on={entity.id} label={words[which]} />}
      {left > 0 && <FurtherRelations of={entity.id} which={which} left={left} />}
    </Facts>
  );
}

interface FactsProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Facts({ title, count, children }: FactsProps) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <small className="muted">{count}</small>
      </h2>
      {children}
    </section>
  );
}

function AllAwards(conditions: { readonly recipient?: string; readonly award?: string }) {
  const { awards } = useMessages();
  return (
    <Go to="/awards" with={{ ...conditions }}>
      {awards.title}
    </Go>
  );
}
