import { useState } from 'react';
import { useLanguage, useMessages } from '../language/language.js';
import { citationOf, type Cited } from './citation.js';

/** How to cite something, to copy. */
export function Cite({ cited }: { readonly cited: Cited }) {
  const { cite } = useMessages();
  const { messages } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const text = citationOf(cited, messages, new Date());
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details className="cite">
      <summary>{cite.title}</summary>
      <p className="citation">{text}</p>
      <button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
        {isCopied ? cite.copied : cite.copy}
      </button>
    </details>
  );
}
