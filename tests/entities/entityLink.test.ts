import { expect, test } from 'vitest';
import { EntityLinkType } from '../../src/entities/entityLink.js';
import { unions } from '../../src/graph/select/unions.js';

test('whatever an edge between entities can say is followed', () => {
  expect(unions.Linked).toEqual(Object.keys(EntityLinkType).sort());
});
