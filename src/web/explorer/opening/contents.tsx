import { useMessages } from '../language/language.js';
import type { OpeningQuery } from '../operations.js';
import { KindMark } from '../parts/kindMark.js';
import { Go } from '../shell/go.js';

/** What is in here, with counts. */
export function Contents({ of: { about, observations, flagged, gaps } }: { readonly of: OpeningQuery }) {
  const { opening, kinds, kindsOne, kindsMany, reports, marks } = useMessages();
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{opening.whatIsHere}</h2>
      <ul className="counts">
        <li>
          <Go to="/figures">{opening.figures(observations.totalCount)}</Go>
        </li>
        <li>
          <Go to="/doubtful">{opening.doubtful(flagged.totalCount)}</Go>
        </li>
        <li>
          <Go to="/doubtful">{opening.gaps(gaps.length)}</Go>
        </li>
        {about.counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <KindMark kind={kind} />
              <Go to="/search" with={{ kind }}>
                {count} {count === 1 ? kindsOne(kinds[kind]) : kindsMany[kind]}
              </Go>
            </li>
          ))}
      </ul>
      <p className="muted">
        {opening.reports}
        {about.reports.map(({ id, title, publisher, published }) => (
          <Go key={id} to="/reports">
            <cite lang="en">{title}</cite>
            {marks.aside(reports.published(publisher ?? '', published))}
          </Go>
        ))}
      </p>
    </section>
  );
}
