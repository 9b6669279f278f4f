import { useLocation, useNavigate } from 'react-router';
import { useMessages } from '../language/language.js';
import { kinds } from '../parts/kinds.js';
import { Switch } from '../parts/switch.js';
import { YearField } from '../parts/yearField.js';
import { changesOf, useConditions } from '../shell/conditions.js';

/** How far the neighbourhood goes, over which kinds and in which years, and the way back. */
export function Reach() {
  const { neighbourhood: words, search, kinds: names } = useMessages();
  const { get, change } = useConditions();
  const navigate = useNavigate();
  const { state } = useLocation() as { readonly state: unknown };
  const steps = get('steps') === '2' ? '2' : '1';
  return (
    <div className="filter" role="group" aria-label={words.reach}>
      <div className="chips">
        {['1', '2'].map((one) => (
          <button key={one} type="button" aria-pressed={steps === one} onClick={() => change({ steps: one })}>
            {words.path(Number(one))}
          </button>
        ))}
      </div>
      <label>
        {words.kinds}
        <select value={get('kind') ?? ''} onChange={({ target }) => change({ kind: target.value })}>
          <option value="">{search.everyKind}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {names[kind]}
            </option>
          ))}
        </select>
      </label>
      <YearField name="from" label={words.from} />
      <YearField name="until" label={words.until} />
      <Switch name="dated" label={words.datedOnly} />
      <button type="button" disabled={changesOf(state) === 0} onClick={() => void navigate(-1)}>
        ↩ {words.undo}
      </button>
    </div>
  );
}
