import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Language } from '../operations.js';
import { chinese } from './chinese.js';
import { english, type Messages } from './english.js';
import { keepTongue, keptTongue } from './keptTongue.js';
import { chosenTongue, type Tongue } from './tongue.js';

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

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [search] = useSearchParams();
  const asked = search.get('lang');
  const tongue = chosenTongue(asked, keptTongue(), navigator.language);
  useEffect(() => {
    document.documentElement.lang = tongue === 'zh' ? 'zh-Hans' : 'en';
    if (asked !== null) keepTongue(tongue);
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
