import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { TabContent } from './link.js';

/** Brings the tab with this content to the front, or opens one; null until the editors are there. */
export function useOpenTab(): ((content: TabContent) => void) | null {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  if (!queryEditor || !variableEditor) return null;
  return ({ query, variables = '' }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      actions.changeTab(open);
      return;
    }
    actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
  };
}
