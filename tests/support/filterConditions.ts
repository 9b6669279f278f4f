import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { pageArguments } from '../../src/graph/select/paging.js';

/** A condition of a list, alone: what it is called and the arguments that ask for it. */
export interface AskedCondition {
  /** Such as `period.within`, `awards.some.award` or `or.text`. */
  readonly name: string;
  readonly given: string;
}

type Place = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

const report = 'report/conghua-2022-09-25';

/** A value that finds something in the report that comes with the product, by what it is of: a type or a name. */
const values: Readonly<Record<string, string>> = {
  asOf: '"2100-01-01T00:00:00Z"',
  award: '"award/national-democratic-rule-of-law-demonstration-village"',
  awarder: '"organization/procuratorate"',
  fullText: '"taiping"',
  includeWithin: 'true',
  kinds: '[TOWN]',
  latest: 'true',
  metric: '"metric/sense-of-security"',
  name: '"Taiping Town"',
  nameStartsWith: '"taip"',
  object: '"town/taiping"',
  passages: '[39]',
  recipient: '"village/taiping-xihu"',
  report: `"${report}"`,
  section: '"section/conghua-2022-09-25/introduction"',
  subject: '"district/conghua"',
  text: '"taiping"',
  token: '"field"',
  unit: '"PERCENT"',
  within: '"town/taiping"',
  words: '"village taiping"',
  year: '2022',
  EDTF: '"2021"',
  Boolean: 'true',
  Float: '95',
  Int: '1',
  ID: '"town/taiping"',
};

/** Of these enums a value that few of the rows have; of others the first one will do. */
const fewHave: Readonly<Record<string, string>> = {
  EntityKind: 'TOWN',
  FlagKind: 'GARBLED',
  Origin: 'EDITOR',
  StatementRank: 'DEPRECATED',
  StatType: 'RATE',
};

/** What is asked of the things that a condition leads to, so that few of them meet it. */
const leadsToFew: Readonly<Record<string, string>> = {
  AwardGrantFilter: `award: ${String(values.award)}`,
  MetricFilter: `observations: { some: { report: ${String(values.report)} } }`,
  ObservationFilter: `metric: ${String(values.metric)}`,
  RelationFilter: `object: ${String(values.object)}`,
  StatementFilter: `report: ${String(values.report)}`,
};

const combining = new Set(['and', 'or', 'not']);

/** Every condition that a list can be asked by, each alone. */
export function conditionsOf(field: GraphQLField<unknown, unknown>): AskedCondition[] {
  return field.args
    .filter(({ name, type }) => !pageArguments.has(name) && !isNonNullType(type))
    .flatMap((argument) => {
      if (argument.name !== 'filter') return asked(argument);
      return fieldsOf(argument.type)
        .flatMap(asked)
        .map(({ name, given }) => ({ name, given: `filter: { ${given} }` }));
    });
}

function asked(place: Place): AskedCondition[] {
  const { name } = place;
  return variants(place).map(([path, value]) => ({
    name: [name, ...path].join('.'),
    given: `${name}: ${value}`,
  }));
}

/** The values of a condition that are worth a plan of their own. */
function variants({ name, type }: Place): [path: string[], value: string][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [[[], valueOf(name, type)]];
  const few = fewOf(named.name);
  if (combining.has(name)) return [[[], isListType(type) ? `[{ ${few} }]` : `{ ${few} }`]];
  if (named.name.endsWith('ListFilter')) return quantified(fieldsOf(named));
  if (named.name.endsWith('Filter') && 'and' in named.getFields()) return [[[], `{ ${few} }`]];
  return fieldsOf(named)
    .filter((one) => !isNonNullType(one.type))
    .flatMap((one) => variants(one).map(([path, value]) => variant(one.name, path, value)));
}

const variant = (name: string, path: string[], value: string): [string[], string] => [
  [name, ...path],
  `{ ${name}: ${value} }`,
];

function quantified(fields: readonly Place[]): [string[], string][] {
  return fields.map(({ name, type }) => {
    const value = name === 'count' ? '{ gte: 2 }' : `{ ${fewOf(getNamedType(type).name)} }`;
    return [[name], `{ ${name}: ${value} }`];
  });
}

const fewOf = (filter: string): string => leadsToFew[filter] ?? 'is: { id: "town/taiping" }';

function valueOf(name: string, type: GraphQLInputType): string {
  const named = getNamedType(type);
  const known = named.name === 'EDTF' ? values.EDTF : (values[name] ?? values[named.name]);
  if (known !== undefined) return known;
  if (!isEnumType(named))
    throw new Error(`Say in tests/support/filterConditions.ts what ${name} (${String(type)}) can be given.`);
  const value = fewHave[named.name] ?? named.getValues()[0]?.name ?? '';
  return isListType(type) ? `[${value}]` : value;
}

function fieldsOf(type: GraphQLInputType): GraphQLInputField[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
}
