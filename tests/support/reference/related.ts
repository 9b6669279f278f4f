import type { Resolvers } from './resolve.js';
import { is, isPublished, type Thing, type World } from './world.js';

/** The answers of the fields of each type, once the schema has them: conditions and orders follow the same fields. */
export const fieldsOf = new Map<string, Resolvers>();

/** Everything that a field of a thing leads to, whatever page of it is asked for; of statements those of the time. */
export function related(row: Thing, name: string, world: World, asOf: string | null | undefined): Thing[] {
  const resolve = fieldsOf.get(row.__typename)?.[name];
  if (!resolve) throw new Error(`Say in the reference where ${row.__typename}.${name} leads.`);
  const find = 'find' in resolve ? (resolve.find as (row: Thing, world: World) => Thing[]) : null;
  const found = find ? find(row, world) : resolve(row, world, { values: {}, info: undefined as never });
  const things = [found].flat().filter((one) => one != null) as Thing[];
  return things.filter((one) => !is('Statement')(one) || isPublished(one, asOf));
}
