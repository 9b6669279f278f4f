import { useMessages } from '../language/language.js';
import type { SearchBoxQuery } from '../operations.js';
import { KindMark } from '../parts/kindMark.js';

/** One thing that a search found, and by which of its names. */
export type Found = SearchBoxQuery['search']['edges'][number];

/** Its kind, its name, the name it was found by if that is another one, and where it is. */
export function Match({ found: { node, name, matchedBy } }: { readonly found: Found }) {
  const { search, kinds } = useMessages();
  const places = placesOf(node);
  return (
    <>
      <KindMark kind={node.kind} />
      <span className="match-name">
        {node.name}
        {name.text !== node.name && (
          <span className="muted" lang={name.lang === 'EN' ? 'en' : 'zh'}>
            {' '}
            {search.alsoCalled} {name.text}
          </span>
        )}
        {matchedBy === 'SIMILAR' && <em className="muted"> {search.similar}</em>}
        {matchedBy === 'DESCRIPTION' && <em className="muted"> {search.described}</em>}
      </span>
      <span className="match-place muted">
        {kinds[node.kind]}
        {places !== '' && ` · ${places}`}
      </span>
    </>
  );
}

function placesOf(node: Found['node']): string {
  if ('partOf' in node) return node.partOf?.name ?? '';
  return 'places' in node ? node.places.map(({ name }) => name).join(', ') : '';
}
