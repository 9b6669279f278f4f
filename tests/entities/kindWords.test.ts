import { describe, expect, test } from 'vitest';
import { otherForms } from '../../src/entities/kindWords.js';

describe('a name counts as the same', () => {
  test('without its word for a kind, or with another that means the same', () => {
    expect(otherForms('xihe village')).toEqual(['xihe', 'xihe cun']);
    expect(otherForms('jiangpu jiedao')).toEqual(['jiangpu', 'jiangpu street', 'jiangpu subdistrict']);
    expect(otherForms('西湖村')).toEqual(['西湖']);
    expect(otherForms('江埔街道')).toEqual(['江埔', '江埔街']);
  });

  test('with any such word, where it has none', () => {
    const latin = otherForms('xihe');
    expect(latin).toContain('xihe village');
    expect(latin).toContain('xihe cun');
    expect(latin).not.toContain('xihe村');
    expect(otherForms('西湖')).toContain('西湖村');
  });

  test('but never as a single character, nor as a word for a kind alone', () => {
    expect(otherForms('x village')).not.toContain('x');
    expect(otherForms('西村')).not.toContain('西');
    expect(otherForms('village')).not.toContain('');
  });
});
