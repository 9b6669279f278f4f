import { useMessages } from '../language/language.js';
import type { FlagKind } from '../operations.js';

/** All kinds of doubt. */
export const flagKinds: readonly FlagKind[] = [
  'DOES_NOT_ADD_UP',
  'GARBLED',
  'AMBIGUOUS',
  'CUT_OFF',
  'REPEATED',
  'DOUBTFUL_UNIT',
  'DOUBTFUL_NAME',
  'MISPLACED_SEPARATOR',
  'MISSING_SUBJECT',
];

interface ChartProps {
  readonly counts: Readonly<Record<FlagKind, { readonly totalCount: number }>>;
  readonly chosen: FlagKind | undefined;
  readonly choose: (kind: FlagKind | undefined) => void;
}

/** How many statements have which doubt, as bars that choose it. */
export function FlagChart({ counts, chosen, choose }: ChartProps) {
  const { doubtful, flags } = useMessages();
  const most = Math.max(1, ...flagKinds.map((kind) => counts[kind].totalCount));
  return (
    <div className="flag-chart" role="group" aria-label={doubtful.kinds}>
      {flagKinds.map((kind) => {
        const { totalCount } = counts[kind];
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={chosen === kind}
            disabled={totalCount === 0}
            onClick={() => choose(chosen === kind ? undefined : kind)}
          >
            <span>{flags[kind]}</span>
            <meter min={0} max={most} value={totalCount} aria-hidden="true" />
            <span className="number">{totalCount}</span>
          </button>
        );
      })}
    </div>
  );
}
