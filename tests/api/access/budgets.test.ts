import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { clientAt } from '../../../src/api/access/address.js';
import { Budgets } from '../../../src/api/access/budgets.js';

/** Budgets of 600 a minute, which is ten a second, and a clock that stands still until it is set on. */
function budgets() {
  let now = 1_000;
  const all = new Budgets(600, () => now);
  return { all, later: (seconds: number) => (now += seconds * 1_000) };
}

function refusal(work: () => void): GraphQLError {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('Expected a refusal.');
}

describe('what a client may spend in a minute', () => {
  test('is there at once, and refused when it is spent, with the seconds to wait', () => {
    const { all } = budgets();
    all.of('a').spend(595);
    const { message, extensions } = refusal(() => all.of('a').spend(30));
    expect(message).toBe(
      'What one client may ask for in a minute, a cost of 600, is spent: 5 is left and this needs 30. Try again in 3 s, or ask for less at once.',
    );
    expect(extensions).toEqual({
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new Map([['retry-after', '3']]) },
    });
  });

  test.each([600, 50_000])('can all be spent at once by who has only been asked: %d', (cost) => {
    const { all } = budgets();
    all.of('a').spend(1);
    all.of('a').spend(cost);
    expect(all.of('a').left()).toBe(0);
  });

  test('fills evenly, and never beyond what it was', () => {
    const { all, later } = budgets();
    all.of('a').spend(600);
    later(3);
    expect(all.of('a').left()).toBe(31);
    expect(all.of('a').secondsUntil(600)).toBe(57);
    all.of('a').spend(30);
    later(3_600);
    expect(all.of('a').left()).toBe(600);
  });

  test('is enough again when the time that was told is over', () => {
    const { all, later } = budgets();
    all.of('a').spend(600);
    const wait = Number(
      (refusal(() => all.of('a').spend(77)).extensions.http as { headers: Map<string, string> }).headers.get(
        'retry-after',
      ),
    );
    later(wait);
    all.of('a').spend(77);
  });

  test('is not taken by what was refused', () => {
    const { all } = budgets();
    all.of('a').spend(590);
    refusal(() => all.of('a').spend(20));
    all.of('a').spend(10);
  });

  test('lets what costs more than there ever is be asked for once, by a client that spent nothing', () => {
    const { all, later } = budgets();
    all.of('a').spend(10_000);
    expect(all.of('a').left()).toBe(1);
    later(59);
    refusal(() => all.of('a').spend(10_000));
    later(1);
    all.of('a').spend(10_000);
  });

  test('is that of each client alone', () => {
    const { all } = budgets();
    all.of('a').spend(600);
    all.of('b').spend(600);
  });

  test('neither grows nor shrinks by a clock that is set back', () => {
    const { all, later } = budgets();
    all.of('a').spend(300);
    later(-1_000);
    expect(all.of('a').left()).toBe(300);
    later(1);
    expect(all.of('a').left()).toBe(310);
  });
});

describe('an address is one client', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:DB8:0001:0002::', '2001:db8:1:2::'],
    ['fe80::1%eth0', 'fe80::'],
    ['not an address', 'not an address'],
  ])('%s is counted under %s', (address, client) => {
    expect(clientAt(address)).toBe(client);
  });
});
