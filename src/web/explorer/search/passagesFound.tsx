import { useLanguage } from '../language/language.js';
import { PassagesFoundDocument, type PassagesFoundQuery } from '../operations.js';
import { Answer } from '../parts/answer.js';
import { ListEnd } from '../parts/endlessTable.js';
import { Marked } from '../parts/marked.js';
import { useEndless } from '../service/useEndless.js';
import { Go } from '../shell/go.js';
import { excerptOf } from './excerpt.js';

const pageSize = 10;

const listOf = ({ searchPassages: { edges, ...others } }: PassagesFoundQuery) => ({
  ...others,
  nodes: edges,
});

/** Where the report itself has the words; that its text is not loaded, where it is not. */
export function PassagesFound({ text }: { readonly text: string }) {
  const { search, list: words } = useLanguage().messages;
  const { asked, list } = useEndless({
    operation: PassagesFoundDocument,
    variables: { text, first: pageSize },
    listOf,
  });
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{search.passages}</h2>
      <Answer to={asked}>
        {({ searchPassages: { textLoaded } }) =>
          textLoaded ? (
            <>
              {list.rows.map((found) => (
                <Passage key={found.node.id} found={found} />
              ))}
              <ListEnd list={list} />
              {list.hasMore && (
                <button type="button" disabled={list.isFetching} onClick={list.more}>
                  {words.next}
                </button>
              )}
            </>
          ) : (
            <p className="muted">{search.noText}</p>
          )
        }
      </Answer>
    </section>
  );
}

type Found = PassagesFoundQuery['searchPassages']['edges'][number];

function Passage({ found: { node, hits } }: { readonly found: Found }) {
  const { statement } = useLanguage().messages;
  const { text, hits: inside } = excerptOf(node.text ?? '', hits);
  return (
    <figure className="words">
      <blockquote lang="en">
        <Marked text={text} hits={inside} />
      </blockquote>
      <figcaption>
        {statement.passage(node.ordinal)} ·{' '}
        <Go to="/reports" with={{ section: node.section.id }} lang="en">
          {node.section.title}
        </Go>
      </figcaption>
    </figure>
  );
}
