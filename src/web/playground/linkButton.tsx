import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { useActiveTabInView } from './activeTab.js';
import { Icon } from './icon.js';
import { linkedTab, linkTo } from './link.js';
import { useOpenTab } from './openTab.js';

const chain =
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17';

/** Puts a link to the tab into the address and, where the browser allows it, on the clipboard; opens tabs of links. */
export function LinkButton() {
  const label = useLinkLabel();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  useLinkedTab();
  useActiveTabInView();
  const link = async (): Promise<void> => {
    const content = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    history.replaceState(null, '', `${location.pathname}${linkTo(content)}`);
    await copy(location.href).then(label.copied, label.written);
  };
  return (
    <ToolbarButton label={label.text} onClick={() => void link()}>
      <Icon className="graphiql-toolbar-icon" path={chain} />
    </ToolbarButton>
  );
}

/** Rejects where there is no clipboard: a browser gives one to safe addresses only. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
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
