import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../language/language.js';
import { SearchBox } from '../search/searchBox.js';
import { useConditions } from './conditions.js';
import { Go } from './go.js';
import { playground } from './playground.js';

const pages = [
  ['opening', '/'],
  ['figures', '/figures'],
  ['awards', '/awards'],
  ['timeline', '/timeline'],
  ['doubtful', '/doubtful'],
  ['reports', '/reports'],
  ['neighbourhood', '/neighbourhood'],
] as const;

/** What stands around every page: search, ways to the pages, the language. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { messages } = useLanguage();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useFreshPage(pathname, main);
  return (
    <>
      <a className="skip" href="#content">
        {messages.skip}
      </a>
      <header className="top">
        <Go className="brand" to="/">
          {messages.product}
        </Go>
        <SearchBox />
        <LanguageSwitch />
        <nav aria-label={messages.navigation}>
          <ul>
            {pages.map(([name, path]) => (
              <li key={name}>
                <Go to={path} aria-current={pathname === path ? 'page' : undefined}>
                  {messages.pages[name]}
                </Go>
              </li>
            ))}
            {playground !== undefined && (
              <li>
                <a href={playground}>{messages.pages.playground}</a>
              </li>
            )}
          </ul>
        </nav>
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom">
        <p>
          {messages.footer} <a href="/docs/">{messages.documentation}</a>
        </p>
      </footer>
    </>
  );
}

/** On a new page the keyboard goes on at its beginning; the first one is left alone. Where it is scrolled to is the router's. */
function useFreshPage(pathname: string, main: { readonly current: HTMLElement | null }): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}

function LanguageSwitch() {
  const { messages, tongue } = useLanguage();
  const { get, change } = useConditions();
  const other = tongue === 'en' ? 'zh' : 'en';
  const position = { after: get('after'), before: get('before') };
  return (
    <button
      type="button"
      className="language"
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      onClick={() => change({ ...position, lang: other }, { replace: true })}
    >
      {messages.switchLanguage}
    </button>
  );
}
