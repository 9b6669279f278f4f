import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Language } from '../operations.js';
import { chinese } from './chinese.js';
import { english, type Messages } from './english.js';

/** What the pages can be read in. */
export type Tongue = 'en' | 'zh';

interface Speech {
  readonly tongue: Tongue;
  readonly messages: Messages;
  /** The same for the service. */
  readonly lang: Language;
}

const speeches: Record<Tongue, Speech> = {
  en: { tongue: 'en', messages: english, lang: 'EN' },
  zh: { tongue: 'zh', messages: chinese, lang: 'ZH' },
};

const Spoken = createContext<Speech>(speeches.en);

const kept = 'explorer:language';

/** The language of the address; without one there, what the reader chose before, or what the browser is set to. */
export function chosenTongue(asked: string | null, before: string | null, browser: string): Tongue {
  const wish = asked ?? before ?? browser;
  return wish.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [search] = useSearchParams();
  const asked = search.get('lang');
  const tongue = chosenTongue(asked, localStorage.getItem(kept), navigator.language);
  useEffect(() => {
    document.documentElement.lang = tongue === 'zh' ? 'zh-Hans' : 'en';
    if (asked !== null) localStorage.setItem(kept, tongue);
  }, [tongue, asked]);
  const speech = useMemo(() => speeches[tongue], [tongue]);
  return <Spoken value={speech}>{children}</Spoken>;
}

export function useLanguage(): Speech {
  return useContext(Spoken);
}

export function useMessages(): Messages {
  return useLanguage().messages;
}
