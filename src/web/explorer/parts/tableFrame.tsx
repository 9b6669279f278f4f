import type { ReactNode } from 'react';
import { useMessages } from '../language/language.js';
import { useRovingRows } from './roving.js';

/** A table whose rows are one stop of the tab key: arrows go from row to row, Enter opens the first link of a row. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { list } = useMessages();
  const roving = useRovingRows<HTMLTableElement>('tbody tr');
  return (
    <div className="table-frame">
      <table {...roving}>
        <caption>
          <span className="unseen">
            {label}. {list.keys}
          </span>
        </caption>
        {children}
      </table>
    </div>
  );
}
