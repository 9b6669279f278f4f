import { useMessages } from '../language/language.js';
import { useConditions } from '../shell/conditions.js';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Which page of a list the address asks for. */
export function pageArguments(get: (name: string) => string | undefined, size: number) {
  const [after, before] = [get('after'), get('before')];
  return before === undefined ? { first: size, after } : { last: size, before };
}

/** How much of a list is shown, told aloud when it changes, and the ways to the pages beside this one. */
export function Pager({ of: { totalCount, nodes, pageInfo } }: { readonly of: Page }) {
  const { list } = useMessages();
  const { change } = useConditions();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  return (
    <nav className="pager" aria-label={list.pages}>
      <p role="status">{list.shown(nodes.length, totalCount)}</p>
      {(hasNextPage || hasPreviousPage) && (
        <div>
          <button
            type="button"
            disabled={!hasPreviousPage}
            onClick={() => change({ before: startCursor ?? undefined })}
          >
            ← {list.previous}
          </button>
          <button
            type="button"
            disabled={!hasNextPage}
            onClick={() => change({ after: endCursor ?? undefined })}
          >
            {list.next} →
          </button>
        </div>
      )}
    </nav>
  );
}
