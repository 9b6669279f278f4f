import { expect } from 'vitest';
import type { Service } from './service.js';

/** What a list holds, each by the end of its id: `jiangpu` for town/jiangpu. */
export async function listedKeys(service: Service, list: string): Promise<string[]> {
  const { data, errors } = await service.ask(`{ list: ${list} { nodes { id } } }`);
  expect(errors).toBeUndefined();
  return (data as { list: { nodes: { id: string }[] } }).list.nodes.map(
    ({ id }) => id.split('/').at(-1) ?? '',
  );
}
