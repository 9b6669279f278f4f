import { useRef, type ReactNode } from 'react';
import { useMessages } from '../language/language.js';
import type { Endless } from '../service/useEndless.js';
import { Failed } from './answer.js';
import { useRowWindow } from './useRowWindow.js';

interface TableProps<Row> {
  readonly label: string;
  /** The cells of the first row. */
  readonly head: ReactNode;
  readonly list: Endless<Row>;
  readonly cells: (row: Row) => ReactNode;
  readonly rank?: (row: Row) => string;
}

/**
 * A table as long as its list: only rows in view are in the page, and further ones are asked for when the reader comes near
 * them. Rows are one stop of the tab key: arrows go from row to row, Enter opens the first link of a row.
 */
export function EndlessTable<Row extends { readonly id: string }>(props: TableProps<Row>) {
  const { label, head, list, cells, rank } = props;
  const words = useMessages().list;
  const place = useRef<HTMLTableElement>(null);
  const { stretches, active, measure, keys } = useRowWindow(place, list);
  return (
    <>
      <div className="table-frame">
        <table ref={place} aria-rowcount={list.total + 1} {...keys}>
          <caption>
            <span className="unseen">
              {label}. {words.keys}
            </span>
          </caption>
          <thead>
            <tr aria-rowindex={1}>{head}</tr>
          </thead>
          <tbody>
            {stretches.map((stretch) => {
              if ('height' in stretch)
                return (
                  <tr key={`gap ${stretch.before}`} className="gap" aria-hidden="true" style={stretch} />
                );
              const row = list.rows[stretch.index];
              return (
                row && (
                  <tr
                    key={row.id}
                    ref={measure}
                    data-index={stretch.index}
                    data-rank={rank?.(row)}
                    aria-rowindex={stretch.index + 2}
                    tabIndex={stretch.index === active ? 0 : -1}
                  >
                    {cells(row)}
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <ListEnd list={list} />
    </>
  );
}

/** How far a list has come, that more is on its way, or why it does not come. */
export function ListEnd<Row>({ list }: { readonly list: Endless<Row> }) {
  const { list: words, states } = useMessages();
  return (
    <div className="list-end">
      <p role="status" className="muted">
        {words.shown(list.rows.length, list.total)}
        {list.isFetching && ` · ${states.loading}`}
      </p>
      {list.problem && <Failed error={list.problem} retry={list.more} />}
    </div>
  );
}
