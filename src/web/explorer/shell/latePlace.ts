import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A reader who moves has no wish to be moved. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * The router scrolls to the reader's place once, when the page is there. Where its answer comes later, the page is still too
 * short then: it is scrolled on as it grows, until it reaches so far.
 */
export function useLatePlace(read: () => number | false | null): void {
  const { key } = useLocation();
  useEffect(() => {
    const place = read();
    return typeof place === 'number' && scrollY < place ? scrollTowards(place) : undefined;
  }, [key]);
}

function scrollTowards(place: number): () => void {
  const over = new AbortController();
  const { signal } = over;
  const end = (): void => over.abort();
  const growth = new ResizeObserver(() => {
    scrollTo(0, place);
    if (scrollY >= Math.floor(place)) end();
  });
  signal.addEventListener('abort', () => growth.disconnect());
  for (const move of ownMoves) addEventListener(move, end, { signal, passive: true });
  growth.observe(document.body);
  return end;
}
