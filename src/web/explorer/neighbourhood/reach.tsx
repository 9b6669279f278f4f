import { useNavigate } from 'react-router';
import { useMessages } from '../language/language.js';
import { kinds } from '../parts/kinds.js';
import { useConditions } from '../shell/conditions.js';

/** How far the neighbourhood goes and over which kinds, and the way back: each step of it is in the browser's history. */
export function Reach() {
  const { neighbourhood: words, search, kinds: names } = useMessages();
  const { get, change } = useConditions();
  const navigate = useNavigate();
  const steps = get('steps') === '2' ? '2' : '1';
  return (
    <div className="chips" role="group" aria-label={words.reach}>
      {['1', '2'].map((one) => (
        <button key={one} type="button" aria-pressed={steps === one} onClick={() => change({ steps: one })}>
          {words.path(Number(one))}
        </button>
      ))}
      <select
        aria-label={words.kinds}
        value={get('kind') ?? ''}
        onChange={({ target }) => change({ kind: target.value })}
      >
        <option value="">{search.everyKind}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {names[kind]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => void navigate(-1)}>
        ↩ {words.undo}
      </button>
    </div>
  );
}
