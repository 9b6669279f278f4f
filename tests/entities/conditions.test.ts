import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { predicateOf } from '../../src/graph/select/fragment.js';
import { relatedField } from '../../src/graph/select/relatedField.js';
import { schema } from '../support/schemaFields.js';

const combining = new Set(['and', 'or', 'not']);

/** Every filter of entities, statements and metrics, with what it narrows. */
const filters = Object.values(schema.getTypeMap())
  .filter((type) => isInputObjectType(type))
  .flatMap((type) => {
    const listed = schema.getType(type.name.replace(/Filter$/, ''));
    const isListed = isObjectType(listed) || isInterfaceType(listed);
    return isListed && 'id' in listed.getFields() ? [{ type, listed }] : [];
  });

const foldersOf = (listed: GraphQLNamedType): string[] => {
  const interfaces = isObjectType(listed) || isInterfaceType(listed) ? listed.getInterfaces() : [];
  return [listed, ...interfaces].map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));
};

describe('every condition of a filter', () => {
  const conditions = filters.flatMap(({ type, listed }) =>
    Object.values(type.getFields())
      .filter(({ name }) => !combining.has(name))
      .map((condition) => ({ title: `${type.name}.${condition.name}`, condition, listed })),
  );

  test('is known', () => {
    expect(conditions.length).toBeGreaterThan(150);
  });

  test.each(conditions)(
    '$title has a predicate, or is named as a field that leads to what it asks of',
    ({ condition, listed }) => {
      if (predicateOf(foldersOf(listed), condition.name) !== null) return;
      const field = relatedField(listed, condition.name);
      const asked = getNamedType(condition.type).name;
      expect(asked).toBe(`${String(field?.listed)}${field?.isList === true ? 'List' : ''}Filter`);
    },
  );
});
