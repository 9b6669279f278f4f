import { useLanguage, useMessages } from '../language/language.js';
import { unitName } from '../parts/quantityText.js';
import { Switch } from '../parts/switch.js';
import { YearField } from '../parts/yearField.js';
import { useConditions } from '../shell/conditions.js';

interface FilterProps {
  readonly units: readonly { readonly unit: string | null; readonly count: number }[];
  readonly clear: (() => void) | undefined;
}

/** Narrows the figures: words wait for Enter or the button, the others work at once. */
export function FigureFilter({ units, clear }: FilterProps) {
  const { figures, neighbourhood, states } = useMessages();
  const { get, change } = useConditions();
  return (
    <form
      key={get('text')}
      className="filter"
      aria-label={figures.filter}
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('text');
        change({ text: typeof text === 'string' ? text.trim() : undefined });
      }}
    >
      <label>
        {figures.text}
        <input name="text" type="search" defaultValue={get('text')} />
      </label>
      <button type="submit">{figures.apply}</button>
      <label>
        {figures.unit}
        <select value={get('unit') ?? ''} onChange={({ target }) => change({ unit: target.value })}>
          <option value="">{figures.any}</option>
          {units.map(({ unit, count }) => (
            <UnitOption key={unit} unit={unit ?? ''} count={count} />
          ))}
        </select>
      </label>
      <YearField name="from" label={neighbourhood.from} />
      <YearField name="until" label={neighbourhood.until} />
      <Switch name="fell" label={figures.fell} />
      <Switch name="flagged" label={figures.flagged} />
      {clear && (
        <button type="button" onClick={clear}>
          {states.clear}
        </button>
      )}
    </form>
  );
}

function UnitOption({ unit, count }: { readonly unit: string; readonly count: number }) {
  const { messages, tongue } = useLanguage();
  const name = unitName({ code: unit, name: unit.toLowerCase().replaceAll('_', ' ') }, messages, tongue);
  return <option value={unit}>{name + messages.marks.aside(String(count))}</option>;
}
