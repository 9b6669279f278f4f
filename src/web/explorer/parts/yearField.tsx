import { useConditions } from '../shell/conditions.js';

/** A year of the address that works once it is complete. */
export function YearField({ name, label }: { readonly name: 'from' | 'until'; readonly label: string }) {
  const { get, change } = useConditions();
  return (
    <label>
      {label}
      <input
        key={get(name)}
        type="number"
        inputMode="numeric"
        min={1000}
        max={2999}
        defaultValue={get(name)}
        onBlur={({ target }) => {
          if (target.value !== (get(name) ?? '')) change({ [name]: target.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Else it would send the form around it as well.
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </label>
  );
}
