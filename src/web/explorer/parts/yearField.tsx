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
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
    </label>
  );
}
