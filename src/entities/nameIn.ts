const languages: Readonly<Record<string, string>> = { EN: 'nameEn', ZH: 'nameZh', PINYIN: 'namePinyin' };

/** The properties that tell a thing's main name in the language asked for: its own, and the English one. */
export function namesIn({ lang }: Record<string, unknown>): readonly string[] {
  return [...new Set([languages[String(lang)] ?? 'nameEn', 'nameEn'])];
}

/** The main name in the language asked for. The English one is always there; the others may not be known. */
export function nameIn(row: Record<string, unknown>, { lang }: Record<string, unknown>): unknown {
  return row[languages[String(lang)] ?? 'nameEn'] ?? row.nameEn;
}
