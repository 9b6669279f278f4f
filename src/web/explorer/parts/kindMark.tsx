import type { EntityKind } from '../operations.js';
import { useMessages } from '../language/language.js';
import { kindLooks } from './kinds.js';

/** The shape of a kind in its colour; its name is told to those who do not see it, and shown when asked for. */
export function KindMark({
  kind,
  withName = false,
}: {
  readonly kind: EntityKind;
  readonly withName?: boolean;
}) {
  const name = useMessages().kinds[kind];
  return (
    <span className="kind" data-kind={kind}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={kindLooks[kind].path} />
      </svg>
      <span className={withName ? 'kind-name' : 'unseen'}>{name}</span>
    </span>
  );
}
