/** One text for one content: keys in order, and what is null, undefined or an empty list counts as left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, one]) => !isLeftOut(one))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
    .join(',')}}`;
}

function isLeftOut(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}
