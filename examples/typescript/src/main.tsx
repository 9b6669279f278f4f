import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { SharesChart } from './shares';
import { Villages } from './villages';
import './style.css';

const client = new Client({ url: '/graphql', exchanges: [cacheExchange, fetchExchange] });

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no element with the id "page".');
createRoot(page).render(
  <StrictMode>
    <Provider value={client}>
      <h1>Conghua District</h1>
      <Villages />
      <SharesChart />
    </Provider>
  </StrictMode>,
);
