import { askedNames, type AskedName } from '../../../src/entities/askedNames.js';
import { hitsOf } from './hits.js';
import type { Resolve } from './resolve.js';
import { isActive, ordered, type Thing, type World } from './world.js';

interface Resolution {
  readonly entity: Thing;
  readonly name: Thing;
  readonly reason: string;
  readonly score: number;
}

type Kinds = readonly unknown[] | null | undefined;

/** For each name what may be meant by it; of names that are not the same, those that the index finds. */
export const resolution: Resolve<unknown> = (_query, world, { values }) => {
  const { names } = askedNames(values) as { names: readonly AskedName[] };
  const kinds = values.kinds as Kinds;
  return names.map((asked) => {
    const same = found(world.labelled('Name'), kinds, world, (name) => sameness(asked, name));
    return best(same.length > 0 ? same : found(hit(asked, world), kinds, world, likeness(asked)));
  });
};

function hit({ queries }: AskedName, world: World): Thing[] {
  const ids = queries.flatMap((query) => hitsOf('nameSearch', query));
  return ids.flatMap(({ id }) => world.byId(id) ?? []);
}

type Fit = readonly [reason: string, score: number];

function found(
  names: readonly Thing[],
  kinds: Kinds,
  world: World,
  fitOf: (name: Thing) => Fit | null,
): Resolution[] {
  return names.flatMap((name) => {
    const [entity] = world.to(name, 'HAS_NAME');
    const fit = fitOf(name);
    if (!fit || !entity || !isActive(entity) || (kinds && !kinds.includes(entity.kind))) return [];
    return [{ entity, name, reason: fit[0], score: fit[1] }];
  });
}

function sameness({ text, norm, forms }: AskedName, name: Thing): Fit | null {
  if (!forms.includes(String(name.norm))) return null;
  if (name.text === text) return ['EXACT', 1];
  return name.norm === norm ? ['EXACT_IGNORING_CASE_AND_TONES', 0.95] : ['WITHOUT_KIND_WORD', 0.9];
}

const likeness =
  ({ norm, parts, pairs }: AskedName) =>
  (name: Thing): Fit => {
    const written = String(name.norm);
    if (written.replaceAll(' ', '') === norm.replaceAll(' ', ''))
      return ['EXACT_IGNORING_CASE_AND_TONES', 0.95];
    if (parts.every((part) => ` ${written} `.includes(part)))
      return ['ALL_WORDS', 0.5 + 0.35 * Math.min(1, norm.length / written.length)];
    const others = pairsOf(written);
    const shared = pairs.filter((pair) => others.includes(pair)).length;
    return ['SIMILAR', 0.5 * Math.min(1, (2 * shared) / (pairs.length + others.length))];
  };

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** Each entity once, by the name that fits best. */
function best(all: readonly Resolution[]): Resolution[] {
  const sorted = ordered(
    all,
    ({ score }) => -score,
    ({ name }) => name.id,
  );
  const once = sorted.filter(({ entity }, at) => sorted.findIndex((one) => one.entity === entity) === at);
  return ordered(
    once,
    ({ score }) => -score,
    ({ entity }) => entity.id,
  ).slice(0, 5);
}
