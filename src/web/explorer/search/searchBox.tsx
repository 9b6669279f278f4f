import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../language/language.js';
import { pathOf } from '../shell/address.js';
import { useConditions } from '../shell/conditions.js';
import { useAddress } from '../shell/go.js';
import { EntityBox } from './entityBox.js';

/** The search of every page: a choice leads to its page, Enter alone to everything that was found. */
export function SearchBox() {
  const { messages } = useLanguage();
  const navigate = useNavigate();
  const address = useAddress();
  const { pathname } = useLocation();
  const { get } = useConditions();
  const isSearch = pathname === '/search';
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  return (
    // What was searched for stands in the box where it was found, and nowhere else.
    <EntityBox
      key={isSearch ? 'results' : 'elsewhere'}
      text={isSearch ? get('text') : undefined}
      ref={input}
      label={messages.search.label}
      placeholder={messages.search.placeholder}
      choose={(id) => void navigate(address(pathOf('entity', id)))}
      submit={(text) => void navigate(address('/search', { text }))}
    />
  );
}

/** The key / brings the reader to the box from anywhere but another field. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [input]);
}
