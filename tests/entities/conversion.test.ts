import { describe, expect, test } from 'vitest';
import { amountIn, ConvertibleUnit, Scale } from '../../src/entities/conversion.js';

const { HECTARE, JIN, MU, SQUARE_KILOMETRE, SQUARE_METRE, TONNE } = ConvertibleUnit;

describe('an amount in another unit', () => {
  test.each([
    ['15', 'MU', HECTARE, '1'],
    ['120000', 'MU', SQUARE_KILOMETRE, '80'],
    ['1', 'MU', SQUARE_METRE, '666.666666667'],
    ['2000', 'SQUARE_METRE', MU, '3'],
    ['6800', 'SQUARE_METRE', SQUARE_KILOMETRE, '0.0068'],
    ['1.5', 'TONNE', JIN, '3000'],
    ['-1', 'HECTARE', MU, '-15'],
    ['94.92', 'PERCENT', null, '94.92'],
    ['123456789012345678901234567890.5', 'TONNE', TONNE, '123456789012345678901234567890.5'],
  ])('%s %s in %s is %s', (amount, unit, target, expected) => {
    expect(amountIn(amount, unit, target, Scale.ONE)).toBe(expected);
  });

  test('is none where the units are of two kinds, or there is no amount', () => {
    expect(amountIn('1', 'PERCENT', MU, Scale.ONE)).toBeNull();
    expect(amountIn('1', 'TONNE', HECTARE, Scale.ONE)).toBeNull();
    expect(amountIn(null, 'TONNE', JIN, Scale.ONE)).toBeNull();
    expect(amountIn('1', 'constructor', JIN, Scale.ONE)).toBeNull();
  });

  test('can be counted in larger steps, as 万 and 亿 are', () => {
    expect(amountIn('19922800', 'CNY', null, Scale.TEN_THOUSAND)).toBe('1992.28');
    expect(amountIn('25551000', 'CNY', null, Scale.HUNDRED_MILLION)).toBe('0.25551');
    expect(amountIn('120000', 'MU', SQUARE_METRE, Scale.TEN_THOUSAND)).toBe('8000');
  });
});
