import { useMessages } from '../language/language.js';
import { Marked } from '../parts/marked.js';
import type { SearchBoxQuery } from '../operations.js';
import { KindMark } from '../parts/kindMark.js';

/** One thing that a search found, and by which of its names. */
export type Found = SearchBoxQuery['search']['edges'][number];

/** Its kind, its name, the name it was found by if that is another one, and where it is. */
export function Match({ found: { node, name, matchedBy, explanation } }: { readonly found: Found }) {
  const { search, kinds, marks } = useMessages();
  const places = placesOf(node).join(marks.also);
  return (
    <>
      <KindMark kind={node.kind} />
      <span className="match-name">
        {name.text === node.name ? <Marked text={node.name} hits={explanation.inName} /> : node.name}
        {name.text !== node.name && (
          <span className="muted" lang={name.lang === 'EN' ? 'en' : 'zh'}>
            {' '}
            {search.alsoCalled} <Marked text={name.text} hits={explanation.inName} />
          </span>
        )}
        {matchedBy === 'SIMILAR' && <em className="muted"> {search.similar}</em>}
        {matchedBy === 'DESCRIPTION' && (
          <span className="match-description" lang="en">
            <Marked text={node.description ?? ''} hits={explanation.inDescription} />
          </span>
        )}
      </span>
      <span className="match-place muted">
        {kinds[node.kind]}
        {places !== '' && ` · ${places}`}
      </span>
    </>
  );
}

function placesOf(node: Found['node']): readonly string[] {
  if ('partOf' in node) return node.partOf ? [node.partOf.name] : [];
  return 'places' in node ? node.places.map(({ name }) => name) : [];
}
