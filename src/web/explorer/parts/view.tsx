import type { ReactNode } from 'react';
import { useMessages } from '../language/language.js';
import type { Asked } from '../service/useAnswer.js';
import { linkToPlayground, playground } from '../shell/playground.js';
import { Answer } from './answer.js';
import { Title } from './title.js';

interface ViewProps<Data> {
  readonly title: string;
  readonly intro?: string;
  readonly asked: Asked<Data>;
  /** What stands above the answer whatever it is: filters. */
  readonly controls?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A page that shows the answer to one operation, with a link to that operation in the playground. */
export function View<Data>({ title, intro, asked, controls, children }: ViewProps<Data>) {
  return (
    <>
      <header className="view-head">
        <Title>{title}</Title>
        {intro !== undefined && <p className="intro">{intro}</p>}
      </header>
      {controls}
      <Answer to={asked}>{children}</Answer>
      <ShowAsGraphql asked={asked} />
    </>
  );
}

/** Leads to the playground, with the very query that filled the page. */
export function ShowAsGraphql({ asked }: { readonly asked: Asked<unknown> }) {
  const { graphql, graphqlHint } = useMessages();
  if (playground === undefined) return null;
  return (
    <p className="as-graphql">
      <a href={linkToPlayground(playground, asked.operation, asked.variables)} title={graphqlHint}>
        {'{ } '}
        {graphql}
      </a>
    </p>
  );
}
