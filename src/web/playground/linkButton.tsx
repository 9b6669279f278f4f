import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { useActiveTabInView } from './activeTab.js';
import { linkedTab, linkTo } from './link.js';
import { useOpenTab } from './openTab.js';

/** Puts a link to the tab into the address and, where the browser allows it, on the clipboard; opens tabs of links. */
export function LinkButton() {
  const label = useLinkLabel();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  useLinkedTab();
  useActiveTabInView();
  const link = async (): Promise<void> => {
    const content = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    history.replaceState(null, '', `${location.pathname}${linkTo(content)}`);
    await navigator.clipboard.writeText(location.href).then(label.copied, label.written);
  };
  return (
    <ToolbarButton label={label.text} onClick={() => void link()}>
      <LinkIcon />
    </ToolbarButton>
  );
}

/** What the button says: what it does, and for a while what it has done. */
function useLinkLabel() {
  const idle = 'Link to this tab';
  const [text, setText] = useState(idle);
  const say = (said: string) => () => {
    setText(said);
    setTimeout(() => setText(idle), 3_000);
  };
  return { text, copied: say('The link is copied'), written: say('The link is in the address bar') };
}

/** Opens the tab that the address asks for, when the page opens and whenever the address changes. */
function useLinkedTab(): void {
  const openTab = useOpenTab();
  const latest = useRef(openTab);
  latest.current = openTab;
  const isReady = openTab !== null;
  useEffect(() => {
    if (!isReady) return;
    const open = (): void => {
      const content = linkedTab(location);
      if (content) latest.current?.(content);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [isReady]);
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path
        d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17"
        strokeLinecap="round"
      />
    </svg>
  );
}
