/** What the pages can be read in. */
export type Tongue = 'en' | 'zh';

/** The language of the address; without one there, what the reader chose before, or what the browser is set to. */
export function chosenTongue(asked: string | null, before: string | null, browser: string): Tongue {
  const wish = asked ?? before ?? browser;
  return wish.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
