/** The id of a name: two texts that differ in case, hyphens or spaces only are one name. */
export function nameId(entity: string, lang: string, text: string): string {
  const compared = text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, '-');
  return `name/${entity}/${lang.toLowerCase()}/${compared}`;
}
