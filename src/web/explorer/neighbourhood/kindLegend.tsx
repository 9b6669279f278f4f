import { useMessages } from '../language/language.js';
import { KindMark } from '../parts/kindMark.js';
import { kinds } from '../parts/kinds.js';
import type { Drawn } from './merge.js';

/** The kinds in the picture, with their shapes. */
export function KindLegend({ drawn: { things } }: { readonly drawn: Drawn }) {
  const { neighbourhood } = useMessages();
  const present = new Set(things.map(({ entity }) => entity.kind));
  return (
    <ul className="counts" aria-label={neighbourhood.legend}>
      {kinds
        .filter((kind) => present.has(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} withName />
          </li>
        ))}
    </ul>
  );
}
