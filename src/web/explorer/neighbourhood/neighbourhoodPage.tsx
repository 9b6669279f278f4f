import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../language/language.js';
import { NeighbourhoodOfDocument } from '../operations.js';
import { Answer } from '../parts/answer.js';
import { kinds } from '../parts/kinds.js';
import { Title } from '../parts/title.js';
import { ShowAsGraphql } from '../parts/view.js';
import { EntityBox } from '../search/entityBox.js';
import { ask } from '../service/ask.js';
import { useAnswer } from '../service/useAnswer.js';
import { useConditions } from '../shell/conditions.js';
import { Go, useAddress } from '../shell/go.js';
import { Reach } from './reach.js';
import { KindLegend } from './kindLegend.js';
import { merge } from './merge.js';
import { Picture } from './picture.js';
import { ThingTable } from './thingTable.js';
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
            label={messages.search.label}
            choose={(chosen) => void navigate(address('/neighbourhood', { id: chosen }))}
          />
          <p>
            <Go className="button" to="/neighbourhood" with={{ id: 'district/conghua' }}>
              {words.begin}
            </Go>
          </p>
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
  const words = messages.neighbourhood;
  const depth = get('steps') === '2' ? 2 : 1;
  const expanded = (get('expanded') ?? '').split(',').filter((one) => one !== '');
  const kind = kinds.find((one) => one === get('kind'));
  const asked = useAnswer(NeighbourhoodOfDocument, {
    id,
    depth,
    first: perThing,
    lang,
    ...(kind && { kinds: [kind] }),
  });
  const others = useExpanded(expanded);
  const main = asked.result.data?.data.neighbourhood;
  const drawn = useMemo(() => merge([...(main ? [main] : []), ...others]), [main, others]);
  const selected = get('selected');
  const select = (one: string): void => {
    if (one !== selected) change({ selected: one }, { replace: true });
  };
  const toggle = (one: string): void =>
    change({
      expanded: (expanded.includes(one)
        ? expanded.filter((other) => other !== one)
        : [...expanded, one]
      ).join(','),
    });
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
                {centre.name}: {words.drawn(drawn.things.length, drawn.links.length)}
              </p>
              <div className="around">
                <div>
                  <Picture drawn={drawn} centre={id} selected={selected} select={select} />
                  <KindLegend drawn={drawn} />
                </div>
                <div className="around-list">
                  <ThingTable {...{ drawn, selected, select, expanded, toggle }} />
                </div>
              </div>
            </>
          )
        }
      </Answer>
      <section aria-labelledby="way">
        <h2 id="way">{words.pathFrom}</h2>
        <EntityBox label={words.pathFrom} choose={(chosen) => change({ to: chosen })} />
        {to !== undefined && <Way from={id} to={to} />}
      </section>
      <ShowAsGraphql asked={asked} />
    </>
  );
}

/** The neighbourhoods of what a reader opened besides. */
function useExpanded(ids: readonly string[]) {
  const { lang } = useLanguage();
  return useQueries({
    queries: ids.map((id) => {
      const variables = { id, depth: 1, first: 50, lang };
      return {
        queryKey: [NeighbourhoodOfDocument.toString(), variables],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          ask(NeighbourhoodOfDocument, variables, signal),
      };
    }),
    combine: (results) => results.flatMap(({ data }) => (data ? [data.data.neighbourhood] : [])),
  });
}
