import type { Column } from '../tables/columns.js';
import type { Row } from '../tables/rows.js';

const inOtherLanguage = /name_(zh|pinyin)$/;

/** A name in another language than English may be missing, though the API always has one to give. */
export const mayBeEmpty = (column: Column): Column =>
  inOtherLanguage.test(column.name) ? { ...column, isNullable: true } : column;

/**
 * The API gives a name in English where there is none in the language asked for. In a column for that language it would
 * pass for one: there the place stays empty.
 */
export function borrowedNames(columns: readonly Column[]): (row: Row) => Row {
  const englishOf = columns.map(({ name }) => {
    const english = name.replace(inOtherLanguage, 'name_en');
    return english === name ? -1 : columns.findIndex((one) => one.name === english);
  });
  return (row) => row.map((cell, at) => (isBorrowed(row, cell, englishOf[at]) ? null : cell));
}

const isBorrowed = (row: Row, cell: unknown, english = -1): boolean => english >= 0 && row[english] === cell;
