import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { AwardsPage } from '../awards/awardsPage.js';
import { DoubtfulPage } from '../doubtful/doubtfulPage.js';
import { EntityPage } from '../entity/entityPage.js';
import { FiguresPage } from '../figures/figuresPage.js';
import { useMessages } from '../language/language.js';
import { OpeningPage } from '../opening/openingPage.js';
import { Title } from '../parts/title.js';
import { ReportsPage } from '../reports/reportsPage.js';
import { SearchPage } from '../search/searchPage.js';
import { StatementPage } from '../statement/statementPage.js';
import { TimelinePage } from '../timeline/timelinePage.js';
import { Go } from './go.js';
import { Shell } from './shell.js';

/** The drawing library is as large as everything else together: it comes when it is looked at. */
const NeighbourhoodPage = lazy(() =>
  import('../neighbourhood/neighbourhoodPage.js').then((module) => ({ default: module.NeighbourhoodPage })),
);

/** Which page stands at which address; src/api/explorer.ts serves the same ones. */
export function Pages() {
  const { states } = useMessages();
  return (
    <Shell>
      <Suspense fallback={<p role="status">{states.loading}</p>}>
        <Routes>
          <Route path="/" element={<OpeningPage />} />
          <Route path="/search" element={<SearchPage />} />
          <Route path="/entity/*" element={<EntityPage />} />
          <Route path="/statement/*" element={<StatementPage />} />
          <Route path="/figures" element={<FiguresPage />} />
          <Route path="/awards" element={<AwardsPage />} />
          <Route path="/timeline" element={<TimelinePage />} />
          <Route path="/doubtful" element={<DoubtfulPage />} />
          <Route path="/reports" element={<ReportsPage />} />
          <Route path="/neighbourhood" element={<NeighbourhoodPage />} />
          <Route path="*" element={<Nowhere />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}

function Nowhere() {
  const { notFound, backToStart } = useMessages();
  return (
    <>
      <Title>{notFound}</Title>
      <p>
        <Go to="/">{backToStart}</Go>
      </p>
    </>
  );
}
