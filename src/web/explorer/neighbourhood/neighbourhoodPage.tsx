import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../language/language.js';
import { BeginAtDocument, NeighbourhoodOfDocument } from '../operations.js';
import { Answer, Failed } from '../parts/answer.js';
import { kinds } from '../parts/kinds.js';
import { Title } from '../parts/title.js';
import { ShowAsGraphql } from '../parts/view.js';
import { EntityBox } from '../search/entityBox.js';
import { useAnswer } from '../service/useAnswer.js';
import { useConditions } from '../shell/conditions.js';
import { Go, useAddress } from '../shell/go.js';
import { useGraphState } from './graphState.js';
import { LinkPanel } from './linkPanel.js';
import { Reach } from './reach.js';
import { KindLegend } from './kindLegend.js';
import { merge } from './merge.js';
import { Picture } from './picture.js';
import { ThingTable } from './thingTable.js';
import { ThingPanel } from './thingPanel.js';
import { useOpened } from './useOpened.js';
import { Way } from './way.js';

const perThing = 12;

/** What lies around one entity: a picture and the same in rows. */
export function NeighbourhoodPage() {
  const { messages } = useLanguage();
  const { get } = useConditions();
  const navigate = useNavigate();
  const address = useAddress();
  const id = get('id');
  const words = messages.neighbourhood;
  return (
    <>
      <header className="view-head">
        <Title>{words.title}</Title>
        <p className="intro">{words.intro}</p>
      </header>
      {id === undefined ? (
        <>
          <p>{words.none}</p>
          <EntityBox
            label={words.start}
            placeholder={messages.search.placeholder}
            choose={(chosen) => void navigate(address('/neighbourhood', { id: chosen }))}
          />
          <Beginnings />
        </>
      ) : (
        <Around id={id} />
      )}
    </>
  );
}

function Around({ id }: { readonly id: string }) {
  const { messages, lang } = useLanguage();
  const { get, change } = useConditions();
  const state = useGraphState();
  const words = messages.neighbourhood;
  const kind = kinds.find((one) => one === get('kind'));
  const asked = useAnswer(NeighbourhoodOfDocument, {
    id,
    depth: get('steps') === '2' ? 2 : 1,
    first: perThing,
    lang,
    ...(kind && { kinds: [kind] }),
  });
  const { found, failures, isFetching } = useOpened(state.opened);
  const main = asked.result.data?.data.neighbourhood;
  const wishes = JSON.stringify([state.folded, state.pinned, state.years]);
  const drawn = useMemo(
    () => merge([...(main ? [main] : []), ...found], { centre: id, ...state }),
    [id, main, found, wishes],
  );
  const selected = get('selected');
  const link = get('link');
  const select = (one: string): void => {
    if (one !== selected) change({ selected: one, link: undefined }, { replace: true });
  };
  const selectLink = (one: string): void => change({ link: one }, { replace: true });
  const toggle = state.toggleThing;
  const expanded = state.opened.flatMap((one) => (one.predicate === undefined ? [one.id] : []));
  const to = get('to');
  return (
    <>
      <Reach />
      <Answer to={asked}>
        {({ neighbourhood: { centre } }) =>
          centre === null ? (
            <p>{messages.entity.unknown(id)}</p>
          ) : (
            <>
              <p role="status" className="muted">
                {centre.name}
                {messages.marks.colon}
                {words.drawn(drawn.things.length, drawn.links.length)}
                {drawn.tooMany > 0 && ` · ${words.tooMany(drawn.tooMany)}`}
                {isFetching && ` · ${messages.states.loading}`}
              </p>
              {failures.map(({ id: one, error, retry }) => (
                <div key={one}>
                  <p className="muted">{words.failed(one)}</p>
                  <Failed error={error} retry={retry} />
                </div>
              ))}
              <div className="around">
                <div>
                  <Picture
                    {...{ drawn, selected, select, link, selectLink, toggle }}
                    centre={id}
                    pinned={state.pinned}
                  />
                  <KindLegend drawn={drawn} />
                  {link !== undefined && <LinkPanel link={link} drawn={drawn} />}
                  <ThingPanel id={selected ?? id} drawn={drawn} state={state} />
                </div>
                <div className="around-list">
                  <ThingTable {...{ drawn, selected, select, expanded, toggle, link, selectLink }} />
                </div>
              </div>
            </>
          )
        }
      </Answer>
      <ShowAsGraphql asked={asked} />
      <section aria-labelledby="way">
        <h2 id="way">{words.pathFrom}</h2>
        <EntityBox
          label={words.pathFrom}
          placeholder={messages.search.placeholder}
          choose={(chosen) => change({ to: chosen })}
        />
        {to !== undefined && <Way from={id} to={to} />}
      </section>
    </>
  );
}

/** Where to begin: the districts that the graph is about. */
function Beginnings() {
  const { messages, lang } = useLanguage();
  const asked = useAnswer(BeginAtDocument, { lang });
  return (
    <Answer to={asked}>
      {({ districts }) => (
        <p className="tools">
          {districts.nodes.map(({ id, name }) => (
            <Go key={id} className="button" to="/neighbourhood" with={{ id }}>
              {messages.neighbourhood.begin(name)}
            </Go>
          ))}
        </p>
      )}
    </Answer>
  );
}
