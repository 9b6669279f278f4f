import { startTransition, useOptimistic } from 'react';
import { useConditions } from '../shell/conditions.js';

/** A condition of the page that is met or not. */
export function Switch({ name, label }: { readonly name: string; readonly label: string }) {
  const { get, changed } = useConditions();
  // The address follows a moment after the click; a box that waited for it would be drawn unticked first.
  const [ticked, tick] = useOptimistic(get(name) === 'true');
  const turn = (on: boolean) =>
    startTransition(async () => {
      tick(on);
      await changed({ [name]: on ? 'true' : undefined });
    });
  return (
    <label className="switch">
      <input type="checkbox" checked={ticked} onChange={({ target }) => turn(target.checked)} />
      {label}
    </label>
  );
}
