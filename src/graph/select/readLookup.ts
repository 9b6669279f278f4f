import { bind } from './bind.js';
import { checkIds } from './checkIds.js';
import type { Conditions, FilterReader } from './filterReader.js';
import { fragment } from './fragment.js';
import { lookups } from './lookup.js';
import { where } from './where.js';

/** Where the rows of a list are looked up, and the conditions that are still to be asked of them. */
export interface Lookup {
  readonly text: string;
  readonly rest: Conditions;
}

/**
 * Starts a list from a condition that leads to few rows rather than from all that there are: Neo4j plans a condition
 * that is a subquery row by row, and never begins with it.
 */
export function readLookup(reader: FilterReader, conditions: Conditions, depth = 1): Lookup | null {
  return (
    byOwn(reader, conditions) ?? byAnd(reader, conditions, depth) ?? byRelated(reader, conditions, depth)
  );
}

function byOwn(reader: FilterReader, conditions: Conditions): Lookup | null {
  for (const lookup of lookups) {
    const [name = '', part] = lookup.split('.');
    const value = conditions[name];
    const path = value == null ? null : reader.lookupPath(lookup);
    if (path === null || (part !== undefined && (value as Conditions)[part] == null)) continue;
    const { ids, isDistinct } = fragment(path);
    checkIds(ids, conditions, reader.walk);
    const output = rowOf(reader);
    const { match } = bind(path, conditions, { input: null, type: null, output }, reader.walk);
    // Neo4j reads the labels of rows beside what else is asked of them only where nothing stands between.
    const text = isDistinct ? match.text : `${match.text} WITH DISTINCT ${output}`;
    // A part of a condition leads to more than the whole of it wants.
    return { text, rest: part === undefined ? { ...conditions, [name]: null } : conditions };
  }
  return null;
}

function byAnd(reader: FilterReader, conditions: Conditions, depth: number): Lookup | null {
  const parts = (conditions.and ?? []) as readonly Conditions[];
  for (const [at, part] of parts.entries()) {
    const found = readLookup(reader, part, depth + 1);
    if (found) return { ...found, rest: { ...conditions, and: parts.with(at, found.rest) } };
  }
  return null;
}

/** A field that leads to what can be looked up is gone back from there. */
function byRelated(reader: FilterReader, conditions: Conditions, depth: number): Lookup | null {
  for (const [name, value] of Object.entries(conditions)) {
    const field = value == null ? null : reader.related(name);
    if (field === null) continue;
    const asked = field.isList ? (value as Conditions).some : value;
    const below = asked == null ? null : reader.below(field);
    const match = below && bothWays(below.bound.match.text);
    const found = below && match && readLookup(below, asked as Conditions, depth + 1);
    if (!found) continue;
    const back = where(match, below.narrowing(field, found.rest, depth + 1));
    const rest = { ...conditions, [name]: field.isList ? { ...(value as Conditions), some: null } : null };
    return { text: `${found.text} ${back} WITH DISTINCT ${rowOf(reader)}`, rest };
  }
  return null;
}

const rowOf = ({ bound }: FilterReader): string => bound.match.outputs[0];

/** A pattern can be gone from either end; null if the fragment does more than match one and put its rows in order. */
function bothWays(text: string): string | null {
  const pattern = text.replace(/\s+WITH (?:DISTINCT )?[\w, ]+(?:\s+ORDER BY [\w., ]+)?$/, '');
  return /\b(?:WITH|CALL|UNWIND|ORDER)\b/.test(pattern) ? null : pattern;
}
