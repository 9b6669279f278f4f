import { useParams } from 'react-router';
import { useLanguage } from '../language/language.js';
import { EntityPageDocument, type EntityPageQuery } from '../operations.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { EntityFacts } from './entityFacts.js';
import { EntityHead } from './entityHead.js';

/** What the page is about: any kind of entity. */
export type AnyEntity = Extract<EntityPageQuery['node'], { readonly kind: unknown }>;

const few = 25;

/** The permanent page of an entity: what it is called, what is said of it, and in which words. */
export function EntityPage() {
  const id = useParams()['*'] ?? '';
  // With a key: what was said of one entity must not stand under the address of another.
  return <Entity key={id} id={id} />;
}

function Entity({ id }: { readonly id: string }) {
  const { messages, lang } = useLanguage();
  const asked = useAnswer(EntityPageDocument, { id, lang, relations: few });
  const node = asked.result.data?.data.node;
  const entity = node && 'kind' in node ? node : undefined;
  const title = entity?.name ?? (asked.result.isPending ? messages.states.loading : id);
  return (
    <View title={title} asked={asked}>
      {({ about }) =>
        entity === undefined ? (
          <p>{messages.entity.unknown(id)}</p>
        ) : (
          <>
            <EntityHead entity={entity} graphHash={about.graphHash} />
            <EntityFacts entity={entity} />
          </>
        )
      }
    </View>
  );
}
