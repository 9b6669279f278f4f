import type { ByName, Figures, Line, Results } from './results.js';

/** The results of all sizes as a page of tables. */
export function told(all: readonly Results[]): string {
  return `# Beside hand-written Cypher and @neo4j/graphql

Three programs answer the same questions from the same Neo4j: the **floor** sends one hand-written statement for each (\`operations/*.cypher\`) by the driver from plain HTTP;
**ours** is the service as it starts, every limit and its log on; the **peer** is @neo4j/graphql on Apollo's own server, both as they come (\`peer/\`), asked in its own words
(\`operations/*.peer.graphql\`). Each is a process of its own. Their answers were compared first; then they had their turns in rounds, so that what else the machine did
struck all of them. Ratios tell more than milliseconds. Each answer is asked for anew (\`Cache-Control: no-cache\`); what a client of ours waits for that does not say so, and is given what took long from before
until the graph changes, stands under "ours again" (p50).

The graph is made up: districts of about a thousand things, 10,000 nodes and 32,000 relationships each. "None" says that the peer has no form for the question, or gave no answer.

${growth(all)}
${all.map(size).join('\n')}`;
}

const number = new Intl.NumberFormat('en');
const short = (value: number): string => (value >= 1000 ? number.format(Math.round(value)) : String(value));
const of = (figures: Figures | undefined, value: (one: Figures) => number | string): string => {
  if (figures === undefined) return 'none';
  const found = value(figures);
  return typeof found === 'number' ? short(found) : found;
};
const times = (one: number | undefined, other: number | undefined): string =>
  one === undefined || other === undefined ? '' : short(Number((one / other).toPrecision(3)));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ['---', ...head.slice(1).map(() => '---:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** How the time of ours grows with the graph. */
function growth(all: readonly Results[]): string {
  if (all.length < 2) return '';
  const operations = all[0]?.lines.map(({ operation }) => operation) ?? [];
  const at = ({ lines }: Results, name: string): Figures | undefined =>
    lines.find(({ operation }) => operation === name)?.figures.ours;
  const rows = operations.map((name) => [
    name,
    ...all.map((one) => of(at(one, name), ({ p50 }) => p50)),
    ...all.map((one) => of(at(one, name), ({ cost }) => cost?.dbHits ?? '')),
  ]);
  const sizes = all.map(({ entities }) => short(entities));
  const head = ['ours', ...sizes.map((one) => `p50, ${one}`), ...sizes.map((one) => `dbHits, ${one}`)];
  return `## As the graph grows\n\n${table(head, rows)}\n`;
}

function size({ entities, lines, start, memory, made }: Results): string {
  return `## ${short(entities)} entities

Made by \`${made.command}\`; ${made.by}; ${made.load}.

One client, milliseconds:

${table(['operation', 'p50 floor', 'ours', 'peer', 'ours / floor', 'peer / ours', 'p95 floor', 'ours', 'peer', 'ours again'], lines.map(alone))}

Sixteen clients, requests a second:

${table(['operation', 'floor', 'ours', 'peer', 'ours / floor', 'ours / peer'], lines.map(together))}

Processor time of one of these requests, milliseconds, its own process + Neo4j's:

${table(['operation', 'floor', 'ours', 'peer'], lines.map(processor))}

What Neo4j does for a request, statements / rows between operators / dbHits:

${table(['operation', 'floor', 'ours', 'peer'], lines.map(cost))}

${table(
  ['', 'floor', 'ours', 'peer', 'Neo4j'],
  [
    ['from the start of the process to its first answer, ms', ...each(start, short), ''],
    ['memory after the rounds, MiB', ...each(memory, short), short(memory.database)],
  ],
)}
`;
}

const each = (values: ByName<number>, write: (value: number) => string): string[] =>
  [values.floor, values.ours, values.peer].map((value) =>
    value === undefined ? '' : write(Math.round(value)),
  );

function alone({ operation, figures: { floor, ours, peer }, again }: Line): string[] {
  const p50s = [floor, ours, peer].map((one) => of(one, ({ p50 }) => p50));
  const p95s = [floor, ours, peer].map((one) => of(one, ({ p95 }) => p95));
  return [
    operation,
    ...p50s,
    times(ours?.p50, floor?.p50),
    times(peer?.p50, ours?.p50),
    ...p95s,
    again === undefined ? '' : short(again),
  ];
}

function together({ operation, figures: { floor, ours, peer } }: Line): string[] {
  const answered = ({ rps, refused }: Figures): string =>
    refused === 0 ? short(rps) : `${short(rps)} (${short(refused)} refused)`;
  const each = [floor, ours, peer].map((one) => of(one, answered));
  return [operation, ...each, times(ours?.rps, floor?.rps), times(ours?.rps, peer?.rps)];
}

function processor({ operation, figures: { floor, ours, peer } }: Line): string[] {
  const sum = ({ service, database }: Figures): string =>
    `${service.toPrecision(2)} + ${database.toPrecision(2)}`;
  return [operation, ...[floor, ours, peer].map((one) => of(one, sum))];
}

function cost({ operation, figures: { floor, ours, peer } }: Line): string[] {
  const counts = ({ cost }: Figures): string =>
    cost ? [cost.statements, cost.rows, cost.dbHits].map(short).join(' / ') : '';
  return [operation, ...[floor, ours, peer].map((one) => of(one, counts))];
}
