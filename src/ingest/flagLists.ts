/** Flags as the graph keeps them: two lists of the same length, since a property holds no map. */
export function flagLists(flags: readonly { readonly kind: string; readonly note: string }[]): {
  flags: string[];
  flagNotes: string[];
} {
  return { flags: flags.map(({ kind }) => kind), flagNotes: flags.map(({ note }) => note) };
}
