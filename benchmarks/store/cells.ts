import neo4j from 'neo4j-driver';

/** Between the items of a list; no text of ours has it. */
export const betweenItems = '\u001f';

/** A value as a cell for Neo4j's import. */
export function cellOf(value: unknown): string {
  if (Array.isArray(value)) return quoted(value.map(plain).join(betweenItems));
  return typeof value === 'string' ? quoted(value) : plain(value);
}

const plain = (value: unknown): string => String(value);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What the head of a column says of its values. */
export function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length === 0 ? 'string' : typeOf(value[0])}[]`;
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value;
  if (typeof value === 'number') return 'double';
  if (neo4j.isInt(value)) return 'long';
  if (neo4j.isDateTime(value)) return 'datetime';
  throw new Error(`Expected a value that can be written down, found ${JSON.stringify(value)}.`);
}
