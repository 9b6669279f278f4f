import type { Tongue } from './tongue.js';

const name = 'explorer:language';

/** What the reader chose before; nothing in a browser that may keep nothing, which it says by an exception. */
export function keptTongue(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keepTongue(tongue: Tongue): void {
  try {
    localStorage.setItem(name, tongue);
  } catch {
    // The address still holds it.
  }
}
