import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../language/language.js';
import type { FieldProblem } from '../service/ask.js';
import { codeOf } from '../service/problem.js';
import type { Asked } from '../service/useAnswer.js';

interface AnswerProps<Data> {
  readonly to: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What was answered; until then that it is awaited, and if it fails why, with a way to ask again. */
export function Answer<Data>({ to: { result }, children }: AnswerProps<Data>) {
  if (result.data !== undefined && result.error === null) {
    const { data, holes } = result.data;
    return (
      <div aria-busy={result.isFetching} className={result.isPlaceholderData ? 'answer stale' : 'answer'}>
        {result.isPlaceholderData && <Slow />}
        {holes.length > 0 && <Partial holes={holes} retry={() => void result.refetch()} />}
        {children(data)}
      </div>
    );
  }
  if (result.error !== null) return <Failed error={result.error} retry={() => void result.refetch()} />;
  return <Loading />;
}

const untilSlow = 3_000;

function Loading() {
  const { states } = useMessages();
  return (
    <div className="loading" role="status">
      <p>{states.loading}</p>
      <Slow />
      <div className="bones" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}

/** Told after a while only: most answers come sooner. */
function Slow() {
  const { states } = useMessages();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), untilSlow);
    return () => clearTimeout(timer);
  }, []);
  return isSlow && <p className="muted">{states.slow}</p>;
}

/** Why there is no answer, with a way to ask again. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { states } = useMessages();
  const code = codeOf(error);
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{states.problems[code]}</strong>
      </p>
      {code === 'BAD_USER_INPUT' && (
        <p className="muted" lang="en">
          {error.message}
        </p>
      )}
      <button type="button" onClick={retry}>
        {states.retry}
      </button>
    </div>
  );
}

function Partial({ holes, retry }: { readonly holes: readonly FieldProblem[]; readonly retry: () => void }) {
  const { states } = useMessages();
  return (
    <div className="partial" role="alert">
      <p>
        {states.partial} {[...new Set(holes.map(({ code }) => states.problems[code]))].join(' ')}
      </p>
      <button type="button" onClick={retry}>
        {states.retry}
      </button>
    </div>
  );
}

/** That a list holds nothing, and a way out where conditions are the reason. */
export function Nothing({ clear }: { readonly clear?: (() => void) | undefined }) {
  const { states } = useMessages();
  return (
    <div className="nothing">
      <p>{states.empty}</p>
      {clear && (
        <button type="button" onClick={clear}>
          {states.clear}
        </button>
      )}
    </div>
  );
}
