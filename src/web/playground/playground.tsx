import './workers.js';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import '@graphiql/plugin-explorer/style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { examplesPlugin } from './examplesPane.js';
import { fetcher } from './fetcher.js';
import { LinkButton } from './linkButton.js';
import './playground.css';

const plugins = [examplesPlugin, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const tabs = examples.map(({ query }) => ({ query }));

const place = document.getElementById('playground');
if (place) {
  createRoot(place).render(
    <GraphiQL fetcher={fetcher} defaultTabs={tabs} plugins={plugins} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <h1>
          <a href="/">Conghua graph</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>,
  );
}
