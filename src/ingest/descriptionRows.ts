import { folded, tailsOf } from '../entities/searchText.js';
import type { ReportFacts } from './format/files.js';
import { flagLists } from './flagLists.js';
import { nameId } from './nameId.js';
import { precedenceOf } from './precedence.js';

/** What one statement writes about one thing. */
export type Row = Readonly<Record<string, unknown>>;

type Entity = ReportFacts['entities'][number];

/** Labels besides `Entity` by kind. */
const placeKinds = new Set(['REGION', 'DISTRICT', 'TOWN', 'VILLAGE']);

/** An entity without what reports say of it. */
export function entityRow({ id, kind }: Entity): Row {
  const label = kind.charAt(0) + kind.slice(1).toLowerCase();
  return { id, labels: placeKinds.has(kind) ? [label, 'Place'] : [label] };
}

/** What a report says of each entity, metric and name: several reports may describe the same one, and what one says of it itself comes before what an editor adds. */
export function descriptionRows({ report, entities, metrics }: ReportFacts): Row[] {
  const described: { item: string; properties: Row }[] = [
    ...entities.map((entity) => ({ item: entity.id, properties: entityProperties(entity) })),
    ...metrics.map(({ id, name, ...properties }) => ({
      item: id,
      properties: { ...properties, nameEn: name.en, nameZh: name.zh ?? null },
    })),
    ...entities.flatMap((entity) => nameRows(entity)).map(({ id, properties }) => ({ item: id, properties })),
  ];
  return described.map(({ item, properties }) => ({
    report: `report/${report.id}`,
    item,
    properties: {
      ...Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)),
      item,
      precedence: precedenceOf(properties['origin'] === 'EDITOR' ? 1 : 0, report),
    },
  }));
}

function entityProperties({
  id: _id,
  name,
  nameOrigin: _origin,
  aliases: _names,
  evidence: _words,
  ...own
}: Entity): Row {
  return { ...own, nameEn: name.en, nameZh: name.zh ?? null, namePinyin: name.pinyin ?? null };
}

/** The names that a report gives an entity. */
export function nameRows(entity: Entity): { id: string; properties: Row }[] {
  const { name, nameOrigin, aliases } = entity;
  const own = [
    { text: name.en, lang: 'EN', kind: 'OFFICIAL', origin: nameOrigin, flags: [] },
    { text: name.zh, lang: 'ZH', kind: 'OFFICIAL', origin: 'EDITOR', flags: [] },
    { text: name.pinyin, lang: 'PINYIN', kind: 'PINYIN', origin: 'EDITOR', flags: [] },
  ];
  return [...own, ...aliases].flatMap(({ text, lang, kind, origin, flags }) => {
    if (text === undefined) return [];
    const norm = folded(text);
    const properties = { text, norm, tails: tailsOf(norm), lang, kind, origin, ...flagLists(flags) };
    return [{ id: nameId(entity.id, lang, text), properties }];
  });
}
