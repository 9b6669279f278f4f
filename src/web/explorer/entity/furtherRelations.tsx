import { useLanguage } from '../language/language.js';
import { FurtherRelationsDocument, type FurtherRelationsQuery } from '../operations.js';
import { Answer } from '../parts/answer.js';
import { ListEnd } from '../parts/endlessTable.js';
import { StatementList } from '../parts/statementList.js';
import { useEndless, type ListPage } from '../service/useEndless.js';
import { useConditions } from '../shell/conditions.js';

type Relation = NonNullable<
  Extract<FurtherRelationsQuery['node'], { readonly relations?: unknown }>['relations']
>['nodes'][number];

interface FurtherProps {
  readonly of: string;
  readonly which: 'relations' | 'objectOf';
  readonly left: number;
}

/** The relations of an entity that its page does not begin with: none until asked for, then as many as the reader wants. */
export function FurtherRelations({ of, which, left }: FurtherProps) {
  const { list, marks, neighbourhood } = useLanguage().messages;
  const { get, change } = useConditions();
  if (get(which) === 'all') return <Further of={of} which={which} />;
  return (
    <p>
      {list.more(left) + marks.colon}
      <button type="button" onClick={() => change({ [which]: 'all' })}>
        {neighbourhood.expand}
      </button>
    </p>
  );
}

const pageSize = 100;
const nothing: ListPage<Relation> = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

function listOf({ node }: FurtherRelationsQuery): ListPage<Relation> {
  return node && 'id' in node && ('relations' in node || 'objectOf' in node)
    ? (node.relations ?? node.objectOf ?? nothing)
    : nothing;
}

function Further({ of, which }: Omit<FurtherProps, 'left'>) {
  const { messages, lang } = useLanguage();
  const { asked, list } = useEndless({
    operation: FurtherRelationsDocument,
    variables: { id: of, lang, outgoing: which === 'relations', first: pageSize },
    listOf,
  });
  return (
    <Answer to={asked}>
      {() => (
        <>
          <StatementList statements={list.rows} on={of} label={messages.entity[which]} />
          <ListEnd list={list} />
          {list.hasMore && (
            <button type="button" disabled={list.isFetching} onClick={list.more}>
              {messages.neighbourhood.expand}
            </button>
          )}
        </>
      )}
    </Answer>
  );
}
