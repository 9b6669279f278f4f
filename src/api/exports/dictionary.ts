import { isEnumType, type GraphQLSchema } from 'graphql';
import { nameOfUnit } from '../../entities/unit.js';
import { listSeparator } from '../tables/csv.js';
import type { Column } from '../tables/columns.js';
import type { ExportedFile } from './files.js';
import type { Table } from './table.js';
import type { DescribedUnit } from './units.js';

/** What can be taken away, described: generated from the columns and from the descriptions of the API. */
export interface Dictionary {
  readonly files: readonly {
    readonly file: string;
    readonly mediaType: string;
    readonly description: string;
  }[];
  readonly tables: readonly DescribedTable[];
  /** What the codes of `quantity_unit_code` stand for. */
  readonly units: readonly DescribedUnit[];
  readonly conventions: readonly string[];
}

interface DescribedTable {
  readonly table: string;
  readonly description: string;
  /** The GraphQL type that `?filter=` takes. */
  readonly filter: string;
  readonly columns: readonly DescribedColumn[];
}

interface DescribedColumn {
  readonly column: string;
  readonly type: string;
  readonly list: boolean;
  readonly nullable: boolean;
  readonly description: string;
  /** What the values of an enumeration mean. */
  readonly values?: Readonly<Record<string, string>>;
}

const conventions = [
  'Every row has the id by which the API, the explorer and all other files know the thing.',
  'quantity_amount is the exact decimal number and quantity_value the same as a floating-point number; both, and the bounds quantity_lower and quantity_upper, are in the base unit of the row, quantity_unit_code. The number as printed is quantity_text.',
  `A unit has a stable code and a plain name: PERCENT is "${nameOfUnit('PERCENT')}". Figures of different units are never to be added, nor are rates.`,
  'Periods are in EDTF (ISO 8601-2), with their first and last day where these are known; times are in UTC, ISO 8601.',
  `A list is a list in JSON lines and Parquet; in CSV its values stand in one place, parted by "${listSeparator}". The lists of a row run side by side: the second passage belongs to the second token.`,
  'name_zh and name_pinyin are empty where no such name is known.',
  'CSV is UTF-8 with a byte order mark, as RFC 4180 has it; a text that a spreadsheet would take for a formula begins with an apostrophe.',
  "The report's own sentences are in no file: evidence is a passage's number and a few words of it.",
];

/** Describes all files, but for the units of the figures in them. */
export function dictionaryOf(
  schema: GraphQLSchema,
  files: ReadonlyMap<string, ExportedFile>,
): Omit<Dictionary, 'units'> {
  const all = [...files.values()];
  const tables = new Set(all.flatMap(({ table }) => table ?? []));
  return {
    files: all.map(({ name, mediaType, description }) => ({
      file: `/export/${name}`,
      mediaType,
      description,
    })),
    tables: [...tables].map((table) => describedTable(schema, table)),
    conventions,
  };
}

const describedTable = (
  schema: GraphQLSchema,
  { name, description, filter, columns }: Table,
): DescribedTable => ({
  table: name,
  description,
  filter,
  columns: columns.map((column) => describedColumn(schema, column)),
});

function describedColumn(
  schema: GraphQLSchema,
  { name, type, isList, isNullable, description, graphqlType }: Column,
): DescribedColumn {
  const of = schema.getType(graphqlType);
  const values = isEnumType(of) ? of.getValues() : [];
  return {
    column: name,
    type,
    list: isList,
    nullable: isNullable,
    description,
    ...(values.length > 0 && {
      values: Object.fromEntries(values.map((one) => [one.name, one.description ?? ''])),
    }),
  };
}

/** The same for people, as Markdown. */
export function dictionaryText({ files, tables, units, conventions: rules }: Dictionary): string {
  return [
    '# What can be taken away',
    '',
    '| file | media type | what it holds |',
    '| --- | --- | --- |',
    ...files.map(({ file, mediaType, description }) => line(`\`${file}\``, mediaType, description)),
    '',
    ...rules.map((rule) => `- ${rule}`),
    ...tables.flatMap(tableText),
    '',
    '## Units',
    '',
    '| code | name | meaning |',
    '| --- | --- | --- |',
    ...units.map(({ code, name, description }) => line(`\`${code}\``, name, description)),
    '',
  ].join('\n');
}

function tableText({ table, description, filter, columns }: DescribedTable): string[] {
  return [
    '',
    `## ${table}`,
    '',
    `${description} \`?filter=\` takes a \`${filter}\`.`,
    '',
    '| column | type | empty | meaning |',
    '| --- | --- | --- | --- |',
    ...columns.map(({ column, type, list, nullable, description: meaning, values = {} }) =>
      line(
        `\`${column}\``,
        list ? `list of ${type}` : type,
        nullable ? 'may be' : 'never',
        meaning + listed(values),
      ),
    ),
  ];
}

const listed = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, meaning]) => ` **${name}**: ${meaning}`)
    .join('');

const line = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
