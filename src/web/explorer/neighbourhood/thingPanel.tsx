import { useMessages } from '../language/language.js';
import { ThingPanelDocument, type EntityLinkType, type ThingPanelQuery } from '../operations.js';
import { Answer } from '../parts/answer.js';
import { EntityLink } from '../parts/entityLink.js';
import { useAnswer } from '../service/useAnswer.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import { step, type useGraphState } from './graphState.js';
import { linkId, type Drawn } from './merge.js';
import { groupsOf } from '../parts/groups.js';

interface PanelProps {
  readonly id: string;
  readonly drawn: Drawn;
  readonly state: ReturnType<typeof useGraphState>;
}

/** The chosen thing: its relations, each to unfold and fold by itself, and what can be done with it. */
export function ThingPanel({ id, drawn, state }: PanelProps) {
  const { neighbourhood: words } = useMessages();
  const asked = useAnswer(ThingPanelDocument, { id });
  const thing = drawn.things.find(({ entity }) => entity.id === id);
  if (!thing) return null;
  const isPinned = state.pinned.includes(id);
  return (
    <section className="thing-panel" aria-label={thing.entity.name}>
      <h2>
        <EntityLink entity={thing.entity} />
      </h2>
      <p className="tools">
        <button type="button" aria-pressed={isPinned} onClick={() => state.togglePin(id)}>
          {words.pin}
        </button>
        <Go className="button" to="/neighbourhood" with={{ id }}>
          {words.centre}
        </Go>
        <Go className="button" to={pathOf('entity', id)}>
          {words.open}
        </Go>
      </p>
      <Answer to={asked}>
        {({ neighbourhood }) => (
          <>
            <About centre={neighbourhood.centre} name={thing.entity.name} />
            <ul className="relations">
              {countsOf(id, neighbourhood).map(({ predicate, count }) => (
                <RelationRow key={predicate} {...{ id, predicate, count, drawn, state }} />
              ))}
            </ul>
          </>
        )}
      </Answer>
    </section>
  );
}

interface AboutProps {
  readonly centre: ThingPanelQuery['neighbourhood']['centre'];
  /** The name that stands above. */
  readonly name: string;
}

/** What the chosen thing is, and what else it is called. */
function About({ centre, name }: AboutProps) {
  const { marks, search } = useMessages();
  const others = centre?.names.filter(({ text }) => text !== name) ?? [];
  return (
    <>
      {centre?.description != null && <p lang="en">{centre.description}</p>}
      {others.length > 0 && (
        <p className="muted">
          {search.alsoCalled} {[...new Set(others.map(({ text }) => text))].join(marks.also)}
        </p>
      )}
    </>
  );
}

interface RowProps extends PanelProps {
  readonly predicate: EntityLinkType;
  readonly count: number;
}

function RelationRow({ id, predicate, count, drawn, state }: RowProps) {
  const { neighbourhood: words, predicates } = useMessages();
  const shown = linksOf(id, predicate, drawn.links);
  const left = Math.max(0, count - shown);
  return (
    <li>
      <span>
        {predicates[predicate]}{' '}
        <small className="muted">
          {words.shownOf(shown, count)}
          {left > 0 && ` · ${words.leftOut(left)}`}
        </small>
      </span>
      <span>
        {left > 0 && (
          <button
            type="button"
            aria-label={`${words.showNext(Math.min(step, left))}: ${predicates[predicate]}`}
            onClick={() => state.showMore(id, predicate, shown)}
          >
            {words.showNext(Math.min(step, left))}
          </button>
        )}{' '}
        {shown > 0 && (
          <button
            type="button"
            aria-label={`${words.fold}: ${predicates[predicate]}`}
            onClick={() => state.fold(id, predicate)}
          >
            {words.fold}
          </button>
        )}
      </span>
    </li>
  );
}

/** How many links of each sort a thing has. */
function countsOf(id: string, { links }: ThingPanelQuery['neighbourhood']) {
  const near = links.filter(({ from, to }) => from.id === id || to.id === id);
  return [...groupsOf(near, ({ predicate }) => predicate)].map(([predicate, ones]) => ({
    predicate,
    count: new Set(ones.map(linkId)).size,
  }));
}

function linksOf(id: string, predicate: string, links: Drawn['links']): number {
  return links.filter((link) => link.predicate === predicate && (link.from.id === id || link.to.id === id))
    .length;
}
