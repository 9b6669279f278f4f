/**
 * What would be looked up once stands where it is needed: beside an aggregation Neo4j takes a variable from before the
 * statement's own work for a key to group by, and refuses it.
 */
export function inPlace(text: string, once: ReadonlyMap<string, string>): string {
  return [...once].reduce(
    (written, [name, rows]) => written.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), () => rows),
    text,
  );
}

const aggregation = /\b(?:avg|collect|count|max|min|sum)\(/;

/** Whether anything in a statement is counted or collected. */
export const aggregates = (text: string): boolean => aggregation.test(text);
