import type { ReactNode } from 'react';
import { useMessages } from '../language/language.js';

/** The heading of a page, which is its title in the browser too. */
export function Title({ children, before }: { readonly children: string; readonly before?: ReactNode }) {
  const { product } = useMessages();
  return (
    <>
      <title>{`${children} · ${product}`}</title>
      <h1 tabIndex={-1}>
        {before}
        {children}
      </h1>
    </>
  );
}
