import { useLanguage } from '../language/language.js';
import { EntitiesOfKindDocument, type EntitiesOfKindQuery, type EntityKind } from '../operations.js';
import { Nothing } from '../parts/answer.js';
import { EndlessTable } from '../parts/endlessTable.js';
import { EntityLink } from '../parts/entityLink.js';
import { View } from '../parts/view.js';
import { useEndless } from '../service/useEndless.js';

const pageSize = 100;
const listOf = ({ entities }: EntitiesOfKindQuery) => entities;

/** Everything of one kind by its name, for those who do not know yet what to search for. */
export function OfKind({ kind }: { readonly kind: EntityKind }) {
  const { messages, lang } = useLanguage();
  const { asked, list } = useEndless({
    operation: EntitiesOfKindDocument,
    variables: { kind, lang, first: pageSize },
    listOf,
  });
  const { ofKind, columns } = messages.search;
  const title = ofKind(messages.kinds[kind], messages.kindsMany[kind]);
  return (
    <View title={title} asked={asked}>
      {() =>
        list.rows.length === 0 ? (
          <Nothing />
        ) : (
          <EndlessTable
            label={title}
            list={list}
            head={
              <>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.what}</th>
              </>
            }
            cells={(entity) => (
              <>
                <th scope="row">
                  <EntityLink entity={entity} />
                </th>
                <td lang="en">{entity.description}</td>
              </>
            )}
          />
        )
      }
    </View>
  );
}
