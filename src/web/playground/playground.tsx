import './workers.js';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { tabs } from './examples.js';
import { fetcher } from './fetcher.js';
import './playground.css';

const place = document.getElementById('playground');
if (place) {
  createRoot(place).render(
    <GraphiQL fetcher={fetcher} defaultTabs={tabs} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <a href="/">Conghua graph</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
