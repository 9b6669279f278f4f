import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider, ScrollRestoration } from 'react-router';
import { LanguageProvider } from './language/language.js';
import { createClient } from './service/client.js';
import { Broken } from './shell/broken.js';
import { Pages } from './shell/pages.js';
import { useLatePlace } from './shell/latePlace.js';
import './style/base.css';
import './style/parts.css';
import './style/pages.css';

const router = createBrowserRouter([{ path: '*', element: <Explorer />, errorElement: <BrokenPage /> }]);

/** A new page begins at its top; going back, and loading it again, leads to where the reader was. */
function Explorer() {
  useLatePlace(() => router.state.restoreScrollPosition);
  return (
    <LanguageProvider>
      <Pages />
      <ScrollRestoration />
    </LanguageProvider>
  );
}

/** It knows the reader's language by itself: what broke may be anything below the router. */
function BrokenPage() {
  return (
    <LanguageProvider>
      <Broken />
    </LanguageProvider>
  );
}

const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    <QueryClientProvider client={createClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
