import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples, type Example } from './examples.js';
import { Icon } from './icon.js';
import { useOpenTab } from './openTab.js';

/** Whom examples are for, in the order of the pane. */
const audiences = [
  { name: 'explorer', heading: 'To look around' },
  { name: 'analyst', heading: 'To analyse' },
  { name: 'frontend', heading: 'To build on' },
];

/** A pane with all examples by audience, those too whose tabs were closed or never there. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: () => <Icon path="M4 5h16M4 12h16M4 19h10" />,
  content: ExamplesPane,
};

/** Where a pane lies over the editors instead of beside them: see the style sheet. */
const covered = matchMedia('(max-width: 640px)');

function ExamplesPane() {
  const openTab = useOpenTab();
  const actions = useGraphiQLActions();
  const current = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  const open = ({ query }: Example): void => {
    openTab?.({ query });
    if (covered.matches) actions.setVisiblePlugin(null);
  };
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      {audiences.map(({ name, heading }) => (
        <section key={name} aria-label={heading}>
          <h3>{heading}</h3>
          <ul>
            {examples
              .filter(({ audience }) => audience.includes(name))
              .map((example) => (
                <li key={example.name}>
                  <button
                    type="button"
                    aria-current={example.query === current}
                    onClick={() => open(example)}
                  >
                    {example.title}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
