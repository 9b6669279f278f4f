/** How much a load changed, in words. */
export const changesTold = (changes: number): string =>
  changes === 0 ? 'nothing changed' : `${changes} nodes, edges, labels and properties changed`;
