import { useLanguage } from '../language/language.js';
import { Cite } from '../parts/cite.js';
import { EntityLink } from '../parts/entityLink.js';
import { FlagBadges } from '../parts/flags.js';
import { KindMark } from '../parts/kindMark.js';
import { Words } from '../parts/words.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import type { AnyEntity } from './entityPage.js';

/** What an entity is: kind, description, names, where it lies, and where the report speaks of it. */
export function EntityHead({
  entity,
  graphHash,
}: {
  readonly entity: AnyEntity;
  readonly graphHash: string;
}) {
  const { messages } = useLanguage();
  const words = messages.entity;
  return (
    <div className="entity-head">
      <p>
        <KindMark kind={entity.kind} withName />
        {'within' in entity && entity.within.length > 0 && (
          <span className="within">
            {' '}
            {words.within}{' '}
            {entity.within.map((place) => (
              <EntityLink key={place.id} entity={place} />
            ))}
          </span>
        )}
      </p>
      {entity.status === 'RETRACTED' && <p className="note">{words.retracted}</p>}
      {entity.origin === 'EDITOR' && <p className="note">{words.editor}</p>}
      {entity.description !== null && (
        <p className="description" lang="en">
          {entity.description}
        </p>
      )}
      <Names names={entity.names} />
      {entity.sameAs.length > 0 && (
        <p>
          {words.sameAs}{' '}
          {entity.sameAs.map((other) => (
            <EntityLink key={other.id} entity={other} />
          ))}
        </p>
      )}
      <div className="tools">
        <Go className="button" to="/neighbourhood" with={{ id: entity.id }}>
          {words.graph}
        </Go>
        {entity.evidence.length > 0 && (
          <details>
            <summary>{words.words}</summary>
            <Words evidence={entity.evidence} />
          </details>
        )}
        <Cite
          cited={{
            title: entity.name,
            reports: reportsOf(entity),
            passages: [...new Set(entity.evidence.map(({ passage }) => passage.ordinal))],
            graphHash,
            address: location.origin + pathOf('entity', entity.id),
          }}
        />
      </div>
    </div>
  );
}

function reportsOf({ evidence }: AnyEntity) {
  const reports = evidence.map(({ passage }) => passage.section.report);
  return [...new Map(reports.map((report) => [report.id, report])).values()];
}

function Names({ names }: Pick<AnyEntity, 'names'>) {
  const { entity, languages, marks, nameKinds } = useLanguage().messages;
  const labelOf = ({ kind, lang }: AnyEntity['names'][number]): string =>
    // These two say by themselves what language it is.
    kind === 'MACHINE_TRANSLATED' || lang === 'PINYIN'
      ? nameKinds[kind]
      : nameKinds[kind] + marks.aside(languages[lang]);
  return (
    <dl className="names" aria-label={entity.names}>
      {names.map((name) => (
        <div key={`${name.lang} ${name.kind} ${name.text}`}>
          <dt>{labelOf(name)}</dt>
          <dd lang={name.lang === 'ZH' ? 'zh-Hans' : name.lang === 'PINYIN' ? 'zh-Latn' : 'en'}>
            {name.text} <FlagBadges flags={name.flags} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
