import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { LanguageProvider } from './language/language.js';
import { createClient } from './service/client.js';
import { Pages } from './shell/pages.js';
import './style/base.css';
import './style/parts.css';
import './style/pages.css';

const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    <QueryClientProvider client={createClient()}>
      <BrowserRouter>
        <LanguageProvider>
          <Pages />
        </LanguageProvider>
      </BrowserRouter>
    </QueryClientProvider>,
  );
}
