/** The properties that hold a thing's main name in each language. */
export const nameProperties = ['nameEn', 'nameZh', 'namePinyin'] as const;

/** The main name in the language asked for. The English one is always there; the others may not be known. */
export function nameIn(row: Record<string, unknown>, { lang }: Record<string, unknown>): unknown {
  const names: Record<string, unknown> = { EN: row.nameEn, ZH: row.nameZh, PINYIN: row.namePinyin };
  return names[String(lang)] ?? row.nameEn;
}
