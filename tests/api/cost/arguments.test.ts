import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../../src/api/cost/cost.js';
import { unmeasured } from '../../../src/api/cost/sizes.js';
import { buildSchema } from '../../../src/api/schema.js';
import { argumentPlaces, isAtRoot, queryOf, type ArgumentPlace } from '../../support/arguments.js';
import { goodFor } from '../../support/hostile.js';

const schema = buildSchema(() => null);

/** What is asked with the argument, and with nothing in its place where that may be. */
function costWith(place: ArgumentPlace, value: unknown): number {
  const query = parse(queryOf(place));
  expect(validate(schema, query)).toEqual([]);
  const variables = { value, ...(!isAtRoot(place) && { id: 'town/taiping' }) };
  return costOf(schema, { query, operationName: undefined, variables }, unmeasured).requested;
}

/** Fields whose arguments cannot be left out cost this without them. */
const leading = 1;

describe('whatever an argument says has its share in the cost', () => {
  const places = argumentPlaces.map((place): [string, ArgumentPlace] => [
    `${place.type.name}.${place.field.name}(${place.argument.name}:)`,
    place,
  ]);
  test.each(places)('%s', (_title, place) => {
    const { argument } = place;
    if (argument.name === 'first' || argument.name === 'last') {
      expect(costWith(place, 50)).toBeGreaterThan(costWith(place, 2));
      return;
    }
    const nothing = argument.type.toString().endsWith('!') ? leading : costWith(place, null);
    expect(costWith(place, otherThanDefault(argument))).toBeGreaterThan(nothing);
  });

  test('and the more it says, the larger that is', () => {
    const villages = (conditions: string): number => {
      const query = parse(`{ villages${conditions} { totalCount } }`);
      expect(validate(schema, query)).toEqual([]);
      return costOf(schema, { query, operationName: undefined, variables: {} }, unmeasured).requested;
    };
    const filters = [
      '',
      '(filter: { text: "a" })',
      '(filter: { text: "a", not: { text: "b" } })',
      '(filter: { text: "a", or: [{ text: "b" }, { text: "c" }] })',
      '(filter: { text: "a", or: [{ text: "b" }, { text: "c" }], awards: { some: { year: 2000 } } })',
    ];
    const costs = filters.map(villages);
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    expect(new Set(costs).size).toBe(filters.length);
  });
});

/** By default nothing is said. */
function otherThanDefault({ type, defaultValue }: ArgumentPlace['argument']): unknown {
  const named = type.toString().replace(/!$/, '');
  if (named === 'Boolean') return defaultValue !== true;
  if (named === 'Int') return Number(defaultValue ?? 0) + 1;
  if (named === 'DateTime') return '2024-01-01T00:00:00Z';
  return goodFor(type);
}
