import { hasCursors, isSingle, ownColumnsOf } from './columns.js';
import { aggregates, inPlace } from './inPlace.js';
import { beside, keyOf, sorting, type Position } from './order.js';
import { where } from './where.js';
import type {
  GroupsPlan,
  ListsPlan,
  MatchPlan,
  MatchText,
  PagePlan,
  RelationPlan,
  RowPlan,
  ValuePlan,
} from './plan.js';

/**
 * Writes the one statement of a root field: in its single row `answer` holds the value, which is null or has the form of
 * the plan, and the redirects if these are asked for. What conditions look up once comes before.
 */
export function writeStatement(
  value: ValuePlan,
  redirects: ValuePlan | null,
  once: ReadonlyMap<string, string>,
): string {
  const written = writeValue(value, null);
  const entries = [`value: ${isSingle(value) ? `[${written}]` : written}`];
  if (redirects !== null) entries.push(`redirects: ${writeValue(redirects, null)}`);
  const answer = `RETURN {${entries.join(', ')}} AS answer`;
  return aggregates(answer) ? inPlace(answer, once) : `${lookUp(once)}${answer}`;
}

function lookUp(once: ReadonlyMap<string, string>): string {
  const found = [...once].map(([name, rows]) => `${rows} AS ${name}`);
  return found.length === 0 ? '' : `WITH ${found.join(', ')} `;
}

/** Writes an expression for the value of a field; `labels` are those the row must carry for the field to be its own. */
function writeValue(value: ValuePlan, labels: string | null): string {
  switch (value.form) {
    case 'NOTHING':
      return 'null';
    case 'SAME_ROW':
      return unless(value.unlessNull && `${value.row.variable}.${value.unlessNull}`, writeRow(value.row));
    case 'LIST':
      return writeMatches(value, labels);
    case 'ONE':
      return `head(${writeMatches(value, labels)})`;
    case 'LISTS':
      return writeLists(value);
    case 'PAGE':
      return writePage(value, labels);
    case 'GROUPS':
      return writeGroups(value);
  }
}

function unless(expression: string | null, row: string): string {
  return expression === null ? row : `CASE WHEN ${expression} IS NOT NULL THEN ${row} END`;
}

/**
 * A list of the properties asked for, in the order in which shape.ts reads them, never the node itself: a whole node costs half as much
 * again, and of a map the driver reads every key anew.
 */
function writeRow(row: RowPlan): string {
  const { variable, types, properties, relations } = row;
  const values = [...properties].map((name) => `${variable}.${name}`);
  if (types.length > 1) values.push(`labels(${variable})`);
  for (const relation of relations) values.push(writeValue(relation.value, guard(relation, types.length)));
  return `[${values.join(', ')}]`;
}

/** The row of a variable that a match brings; null where that is null. */
function writeFound(row: RowPlan, { text }: MatchText): string {
  const { variable } = row;
  return isCertain(text, variable)
    ? writeRow(row)
    : `CASE WHEN ${variable} IS NOT NULL THEN ${writeRow(row)} END`;
}

/** Whether a variable stands in a pattern and is nothing else besides. */
const isCertain = (text: string, variable: string): boolean =>
  new RegExp(String.raw`[([]${variable}[:)\]]`).test(text) &&
  !new RegExp(String.raw`\bAS ${variable}\b|\bOPTIONAL\b`).test(text);

function guard({ types }: RelationPlan, possible: number): string | null {
  return types.length === possible ? null : types.map(({ name }) => name).join('|');
}

function writeMatches({ match, row }: MatchPlan, labels: string | null): string {
  return `COLLECT { ${writeMatch(match, labels)} RETURN ${row ? writeFound(row, match) : match.outputs[0]} }`;
}

function writeLists({ match, lists, row }: ListsPlan): string {
  return `COLLECT { ${match.text} RETURN COLLECT { ${lists.text} RETURN ${writeFound(row, lists)} } }`;
}

/** The label test comes first: a row of another type then matches nothing. */
function writeMatch({ text, input }: MatchText, labels: string | null): string {
  return labels === null ? text : `MATCH (${input}:${labels}) ${text}`;
}

function writePage(page: PagePlan, labels: string | null): string {
  const match = writeMatch(page.match, labels);
  const { after, before } = page.paging;
  const entries = [
    page.parts.length > 0 || needsRows(page) ? `rows: COLLECT { ${writeRows(page, match)} }` : null,
    ...[...facetsOf(page), ...page.whole].map(({ slot, value }) => `${slot}: ${writeValue(value, labels)}`),
    page.wanted.has('totalCount') ? `total: COUNT { ${where(match, page.filters)} }` : null,
    page.wanted.has('hasPreviousPage') && after
      ? `earlier: ${writeOutside(page, match, 'BEFORE', after)}`
      : null,
    page.wanted.has('hasNextPage') && before ? `later: ${writeOutside(page, match, 'AFTER', before)}` : null,
  ];
  return `{${entries.filter((entry) => entry !== null).join(', ')}}`;
}

const facetsOf = ({ facets }: PagePlan): RelationPlan[] => facets.flatMap(({ groups }) => groups);

/** What `pageInfo` says is read off the rows. */
function needsRows({ wanted }: PagePlan): boolean {
  return [...wanted].some((name) => name !== 'totalCount');
}

/** Ordered and cut before anything hanging on the rows is looked at. */
function writeRows(page: PagePlan, text: string): string {
  const { match, paging, parameters, parts, wanted } = page;
  const [variable] = match.outputs;
  const { order, after, before, backward } = paging;
  const range = [
    after && beside('AFTER', variable, order, after, parameters.after),
    before && beside('BEFORE', variable, order, before, parameters.before),
  ].filter((condition) => condition !== null);
  const key = keyOf(variable, order);
  const kept = order.counted ? [...match.outputs, key] : match.outputs;
  const cut = `WITH ${kept.join(', ')} ORDER BY ${sorting(variable, order, backward)} LIMIT $${parameters.size}`;
  const rows = parts.flatMap((part) => (part.kind === 'nodes' ? [part] : part.nodes));
  const values = rows.map(({ row }) => writeFound(row, match));
  for (const name of ownColumnsOf(parts)) values.push(`${variable}.${name}`);
  if (hasCursors(wanted)) values.push(`[${key}, ${variable}.id]`);
  return `${narrowed(page, text, range)} ${cut} RETURN [${values.join(', ')}]`;
}

/** A list that is ordered by how many others hang on its rows is counted as a whole before it is cut. */
function narrowed(
  { match, filters, paging, counted }: PagePlan,
  text: string,
  range: readonly string[],
): string {
  if (counted === null) return where(text, [...filters, ...range]);
  const key = keyOf(match.outputs[0], paging.order);
  return where(`${where(text, filters)} WITH ${match.outputs.join(', ')}, ${counted} AS ${key}`, range);
}

/** Whether the list goes on beyond the position the page was cut at; the position itself lies outside the page. */
function writeOutside(page: PagePlan, match: string, side: 'BEFORE' | 'AFTER', position: Position): string {
  const names = side === 'BEFORE' ? page.parameters.after : page.parameters.before;
  const condition = beside(side, page.match.outputs[0], page.paging.order, position, names, true);
  return `EXISTS { ${narrowed(page, match, [condition])} }`;
}

/**
 * In a CALL of its own: an aggregation beside anything else would be taken for one of that. It looks up for itself what
 * its filters and its rows need: a list from outside Neo4j takes for a key to group by.
 */
function writeGroups({ match, filters, once, below, groups, row }: GroupsPlan): string {
  const [group] = groups.outputs;
  return `COLLECT { ${lookUp(below)}CALL () { ${lookUp(once)}${where(match.text, filters)} ${groups.text} RETURN ${group} } RETURN ${writeFound(row, groups)} }`;
}
