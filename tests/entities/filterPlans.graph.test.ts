import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bindingOf } from '../../src/graph/select/bindings.js';
import { conditionsOf, type AskedCondition } from '../support/filterConditions.js';
import { openSteps, type Step } from '../support/plans.js';
import { schema, schemaFields } from '../support/schemaFields.js';
import { selectionsOf } from '../support/statements.js';
import { reasonFor, reasons } from '../support/scanReasons.js';

type Field = GraphQLField<unknown, unknown>;

/** What a list cannot do without, beside its conditions. */
const needed: Readonly<Record<string, string>> = {
  'availability.includeWithin': 'subject: "district/conghua"',
  'availability.period': 'metric: "metric/sense-of-security"',
  entitySummary: 'groupBy: []',
  observationSummary: 'groupBy: []',
  search: 'text: "taiping"',
  searchPassages: 'text: "taiping"',
};

/** A thing of each type, to ask for the lists that hang on it. */
const things: Readonly<Record<string, string>> = {
  Award: 'award/national-democratic-rule-of-law-demonstration-village',
  District: 'district/conghua',
  Metric: 'metric/sense-of-security',
  Organization: 'organization/procuratorate',
  Passage: 'passage/conghua-2022-09-25/39',
  Program: 'program/punishment-education-protection',
  Report: 'report/conghua-2022-09-25',
  Section: 'section/conghua-2022-09-25/introduction',
  Town: 'town/taiping',
  Village: 'village/taiping-xihu',
};

const isPage = ({ type }: Field): boolean => getNamedType(type).name.endsWith('Connection');

/** The lists of the query, and groups of what they find. */
const rootLists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => {
  const binding = bindingOf(field);
  return (
    isPage(field) || field.name === 'gaps' || (binding.form === 'FRAGMENT' && binding.groups !== undefined)
  );
});

/** A list of each kind that hangs on something. */
const nestedLists = [
  ...new Map(
    schemaFields
      .filter(({ type, field }) => isPage(field) && type.name in things)
      .map(({ type, field }) => [getNamedType(field.type).name, { type, field }]),
  ).values(),
];

let plans: ReturnType<typeof openSteps>;
beforeAll(() => {
  plans = openSteps(inject('world'));
});
afterAll(() => plans.close());

async function stepsOf(query: string): Promise<Step[]> {
  const [selection] = await selectionsOf(query);
  if (!selection) throw new Error(`Expected a statement for ${query}.`);
  return plans.of(selection);
}

const rowsOf = (field: Field): string => {
  const type = getNamedType(field.type);
  if (isPage(field)) return '{ totalCount nodes { __typename } }';
  return isObjectType(type) && 'count' in type.getFields() ? '{ count }' : '{ __typename }';
};

/** Of an edge that there is next to none of Neo4j reads all as soon as it looks one up. */
const isRare = ({ name, dbHits }: Step): boolean => name.endsWith('RelationshipTypeScan') && dbHits < 20;
const isScan = (step: Step): boolean => /(?<!Contains|EndsWith)Scan$/.test(step.name) && !isRare(step);
const isIndex = ({ name }: Step): boolean => /Index(?:Seek|Contains|EndsWith)|ProcedureCall/.test(name);
const isHopeless = ({ name }: Step): boolean => /AllNodesScan|Cartesian/.test(name);

const told = (steps: readonly Step[]): string[] => steps.map(({ name, details }) => `${name} ${details}`);

/** Of a condition that needs no scan: what its plan does wrong. */
function faultsOf(list: string, { name }: AskedCondition, steps: readonly Step[]): string[] {
  const hopeless = steps.filter(isHopeless);
  if (hopeless.length > 0) return [`${name}: ${told(hopeless).join('; ')}`];
  const scans = steps.filter(isScan);
  const reason = reasonFor(`${list}.${name}`);
  if (reason === null && scans.length > 0)
    return [`${name}: reads more than it must, by ${told(scans).join('; ')}`];
  if (reason === null && !steps.some(isIndex)) return [`${name}: uses no index`];
  return [];
}

/** Reasons that a plan was found to need. */
const neededReasons = new Set<string>();

const isOfList = (condition: string): boolean => /\.(?:some|none|all|count)$/.test(condition);

/** What is asked of all that a field leads to is the same for every kind that has the field: it is planned for the first. */
const planned = new Set<string>();
function isNew({ name }: AskedCondition): boolean {
  if (isOfList(name) && planned.has(name)) return false;
  planned.add(name);
  return true;
}

describe('each condition of a list at the root is looked up in an index, or a reason says why it cannot be', () => {
  test.each(rootLists.map((field) => [field.name, field] as const))('%s', async (name, field) => {
    const faults: string[] = [];
    for (const condition of conditionsOf(field).filter(isNew)) {
      const given = [
        needed[name] ?? needed[`${name}.${String(condition.name.split('.')[0])}`],
        condition.given,
      ]
        .filter((one) => one !== undefined)
        .join(', ');
      const steps = await stepsOf(`{ ${name}(${given}) ${rowsOf(field)} }`);
      const reason = reasonFor(`${name}.${condition.name}`);
      if (reason !== null && steps.some(isScan)) neededReasons.add(reason);
      faults.push(...faultsOf(name, condition, steps));
    }
    expect(faults).toEqual([]);
  });

  test('and no reason is given that is not needed', () => {
    expect(Object.keys(reasons).filter((one) => !neededReasons.has(one))).toEqual([]);
  });
});

describe('each condition of a list that hangs on something leaves it at what hangs there', () => {
  test.each(nestedLists.map(({ type, field }) => [`${type.name}.${field.name}`, type, field] as const))(
    '%s',
    async (_name, type, field) => {
      const faults: string[] = [];
      for (const { name, given } of conditionsOf(field).filter(({ name }) => !isOfList(name))) {
        const list = `node(id: "${String(things[type.name])}") { ... on ${type.name} { ${field.name}(${given}) ${rowsOf(field)} } }`;
        const steps = (await stepsOf(`{ ${list} }`)).filter((one) => isScan(one) || isHopeless(one));
        if (steps.length > 0) faults.push(`${name}: ${told(steps).join('; ')}`);
      }
      expect(faults).toEqual([]);
    },
  );
});
