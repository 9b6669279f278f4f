/** How the code of a unit is written. */
export const unitPattern = /^[A-Z][A-Z_]*$/;

/** What is expected of the code of a unit; null if it is written like one. */
export const unitCode = (text: string): string | null =>
  unitPattern.test(text) ? null : 'the code of a unit in capitals, such as PERCENT';
