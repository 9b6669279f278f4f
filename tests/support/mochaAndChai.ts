/** What tests written for mocha and chai import from them: Vitest has the same by the same names. */
export { describe, expect, it } from 'vitest';
