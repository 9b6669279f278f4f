import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the tab in front in view: there are more than fit beside one another. */
export function useActiveTabInView(): void {
  const active = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id);
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [active]);
}
