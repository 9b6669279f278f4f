import { hitsInName, hitsInText } from '../../../src/entities/textHits.js';
import { folded, searchParameters } from '../../../src/entities/searchText.js';
import { textQuery } from '../../../src/entities/textWords.js';
import { filtered, liesAt } from './filters.js';
import { hitsOf } from './hits.js';
import { pageOf } from './page.js';
import type { Resolve } from './resolve.js';
import { isActive, ordered, type Thing, type World } from './world.js';

const matches = ['DESCRIPTION', 'SIMILAR', 'PREFIX', 'WORDS', 'EXACT'];

/** Chinese words stand anywhere in a name; Latin ones are words of it, or begin one, or what follows it when it is written as one. */
function matchOf(text: string, name: string): string {
  const asOne = (words: string): string => words.replaceAll(' ', '');
  if (asOne(name) === asOne(text)) return 'EXACT';
  const words = text.split(' ');
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  if (words.every((word) => (isHan(word) ? name.includes(word) : name.split(' ').includes(word))))
    return 'WORDS';
  const tails = name.split(' ').map((_word, at, all) => all.slice(at).join(''));
  const begins = (word: string): boolean => tails.some((tail) => tail.startsWith(word));
  const isBegun = words.every((word) => (isHan(word) ? name.includes(word) : begins(word)));
  return isBegun || begins(asOne(text)) ? 'PREFIX' : 'SIMILAR';
}

interface Found {
  readonly node: Thing;
  readonly name: Thing | null;
  readonly matchedBy: string;
  readonly score: number;
}

function found(text: string, world: World): Found[] {
  const { named, described } = searchParameters({ text });
  const scored = (node: Thing, name: Thing | null, matchedBy: string, fit: number): Found => ({
    node,
    name,
    matchedBy,
    score: matches.indexOf(matchedBy) + fit / (1 + fit),
  });
  const byName = hitsOf('nameSearch', named).flatMap(({ id, score }) => {
    const name = world.byId(id);
    const node = name && world.to(name, 'HAS_NAME')[0];
    return node ? [scored(node, name, matchOf(folded(text), String(name.norm)), score)] : [];
  });
  const byDescription = hitsOf('entitySearch', described).flatMap(({ id, score }) => {
    const node = world.byId(id);
    return node ? [scored(node, null, 'DESCRIPTION', score)] : [];
  });
  const best = ordered(
    [...byName, ...byDescription].filter(({ node }) => isActive(node)),
    ({ score }) => -score,
    ({ name }) => name?.id,
  );
  return best.filter(({ node }, at) => best.findIndex((one) => one.node === node) === at);
}

/** The best name of each entity that was found: how it matches counts before how well the index finds that it fits. */
export const search: Resolve<unknown> = (_query, world, { values, info }) => {
  const { text, ...others } = values as { text: string };
  const rows = found(text, world).map((row) => {
    const name = row.name ?? mainName(row.node, world);
    return { ...row, name, explanation: explanation(row, String(name?.text), text) };
  });
  const nodes = rows.map(({ node }) => node);
  const wanted = filtered(nodes, others, world);
  const kept = rows.filter(({ node }) => wanted.includes(node));
  return { ...pageOf(kept, values, info), facets: facetsOf(wanted, world) };
};

function mainName(node: Thing, world: World): Thing | undefined {
  const isOther = ({ text }: Thing): number => Number(text !== node.nameEn);
  return ordered(world.from(node, 'HAS_NAME'), isOther, ({ id }) => id)[0];
}

function explanation({ node, matchedBy, score }: Found, name: string, text: string): object {
  const base = matches.indexOf(matchedBy);
  const isDescribed = matchedBy === 'DESCRIPTION';
  return {
    base,
    fit: score - base,
    inName: isDescribed ? hitsInText(name, text) : hitsInName(name, text),
    inDescription: isDescribed ? hitsInText((node.description as string | null) ?? '', text) : [],
  };
}

/** How many things there are of each kind, and in each place or above it. */
function facetsOf(things: readonly Thing[], world: World): object {
  const kinds = [...new Set(things.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: things.filter((one) => one.kind === kind).length,
  }));
  const places = world.labelled('Place').map((place) => ({
    place,
    count: things.filter((one) => liesAt(one, place, world)).length,
  }));
  const most = ({ count }: { count: number }): number => -count;
  return {
    kinds: ordered(kinds, most, ({ kind }) => kind),
    places: ordered(
      places.filter(({ count }) => count > 0),
      most,
      ({ place }) => place.id,
    ).slice(0, 20),
  };
}

/** The passages that were found, of reports that stand, and whether there was a text of them at all. */
export const searchPassages: Resolve<unknown> = (_query, world, { values, info }) => {
  const { text, report } = values as { text: string; report?: string | null };
  const isWanted = (passage: Thing): boolean => {
    const [source] = world.from(passage, 'IN').flatMap((section) => world.from(section, 'IN'));
    return source !== undefined && isActive(source) && (report == null || source.id === report);
  };
  const rows = hitsOf('passageSearch', textQuery(text)).flatMap(({ id, score }) => {
    const node = world.byId(id);
    const hits = node && hitsInText(String(node.text), text);
    return node && isWanted(node) ? [{ node, hits, score: score / (1 + score) }] : [];
  });
  const textLoaded = world.labelled('Passage').some((one) => one.text !== null && isWanted(one));
  return { ...pageOf(rows, values, info), textLoaded };
};
