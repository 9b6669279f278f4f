/**
 * Why a list at the root is read as a whole, or in its order up to the end of the page, for some conditions. A key is a
 * condition, or with `*` for any name a part of one.
 */
export const reasons: Readonly<Record<string, string>> = {};

/** The key of the reason for a condition, if there is one. */
export function reasonFor(condition: string): string | null {
  return (
    Object.keys(reasons).find((key) => {
      const pattern = key.split('.').map((part) => (part === '*' ? '\\w+' : part));
      return new RegExp(`^${pattern.join('\\.')}$`).test(condition);
    }) ?? null
  );
}
