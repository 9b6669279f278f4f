import fc from 'fast-check';
import { isAbstractType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hopsFrom, leavesOf, objectType, type Hop } from '../support/hops.js';
import { schema } from '../support/schemaFields.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

/** One thing of every type, to start from. */
const starts: Record<string, string> = {
  District: 'district/conghua',
  Town: 'town/taiping',
  Village: 'village/chengjiao-xihe',
  Region: 'region/guangzhou',
  Award: 'award/national-democratic-rule-of-law-demonstration-village',
  Observation: 'observation/conghua-2022-09-25/police-incidents',
  Relation: 'relation/conghua-2022-09-25/conghua-part-of-guangzhou',
  AwardGrant: 'award-grant/conghua-2022-09-25/xihe-national-democratic-rule-of-law-demonstration-village',
  Section: 'section/conghua-2022-09-25/rule-of-law',
  Passage: 'passage/conghua-2022-09-25/39',
  Report: 'report/conghua-2022-09-25',
};

/** A hop from things of a type, with its page if it has one. */
interface Step {
  readonly type: GraphQLObjectType;
  readonly hop: Hop | null;
  readonly page: string;
}

type Thing = Record<string, unknown> & { id: string };

/** A walk of some hops, each from one of the types that the last can lead to. */
const walks = fc.gen().map((pick) => {
  const one = <T>(choices: readonly T[]): T => choices[pick(fc.nat, { max: choices.length - 1 })] as T;
  const [name, id] = one(Object.entries(starts));
  const hops = pick(fc.integer, { min: 2, max: 5 });
  const steps: Step[] = [];
  let type = objectType(name);
  while (steps.length < hops && hopsFrom(type).length > 0) {
    const hop: Hop = one(hopsFrom(type));
    steps.push({ type, hop, page: hop.isPage ? one(['(first: 1)', '(first: 3)', '(last: 2)']) : '' });
    type = one(isAbstractType(hop.to) ? schema.getPossibleTypes(hop.to) : [hop.to]);
  }
  steps.push({ type, hop: null, page: '' });
  return { id, steps };
});

/** What is asked of the things at the start of these steps: all their values, and the hop under a name that every level uses. */
function selection([step, ...further]: readonly Step[]): string {
  if (!step) return '';
  const { type, hop, page } = step;
  return `{ __typename id ... on ${type.name} { ${leavesOf(type).join(' ')} ${hop ? hopText(hop, page, further) : ''} } }`;
}

function hopText({ path: [field = '', ...between] }: Hop, page: string, further: readonly Step[]): string {
  const inside = between.reduceRight((text, name) => `{ ${name} ${text} }`, selection(further));
  return `next: ${field}${page} ${inside}`;
}

/** The things that a hop has led to. */
function reached(thing: Thing, { path: [, ...between] }: Hop): Thing[] {
  let values: unknown[] = [thing.next];
  for (const name of between) values = values.flat().map((value) => (value as Thing | null)?.[name]);
  return values.flat().filter((value): value is Thing => value !== null && value !== undefined);
}

async function node(id: string, steps: readonly Step[]): Promise<Thing> {
  const { data, errors } = await service.ask(`query ($id: ID!) { node(id: $id) ${selection(steps)} }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return (data as { node: Thing }).node;
}

/** What hangs on a thing within a longer answer is what it answers when it is asked alone. */
async function expectSameAlone(thing: Thing, steps: readonly Step[]): Promise<number> {
  const [step, ...further] = steps;
  if (!step?.hop || thing.__typename !== step.type.name) return 0;
  const things = reached(thing, step.hop);
  let compared = 0;
  for (const one of things.slice(0, 2)) {
    expect(await node(one.id, further)).toEqual(one);
    compared += 1 + (await expectSameAlone(one, further));
  }
  return compared;
}

describe('an answer in one statement', () => {
  test('is what its hops answer one by one, whatever the way through the graph', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(walks, async ({ id, steps }) => {
        service.statementsSent();
        const thing = await node(id, steps);
        expect(service.statementsSent()).toHaveLength(1);
        compared += await expectSameAlone(thing, steps);
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(40);
  }, 300_000);
});
