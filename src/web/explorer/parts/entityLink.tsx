import type { NamedPartsFragment } from '../operations.js';
import { pathOf } from '../shell/address.js';
import { Go } from '../shell/go.js';
import { KindMark } from './kindMark.js';

/** The name of an entity, with the mark of its kind, leading to its page. */
export function EntityLink({ entity }: { readonly entity: NamedPartsFragment }) {
  return (
    <span className="entity">
      <KindMark kind={entity.kind} />
      <Go to={pathOf('entity', entity.id)}>{entity.name}</Go>
    </span>
  );
}
