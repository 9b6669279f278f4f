import { readFileSync } from 'node:fs';

/** `node checks/counts.js FILE`: what the test runner counted, in one line, from the JSON report that it wrote. */
const [, , file = ''] = process.argv;

const text = readFileSync(file, 'utf8');
if (text === '') throw new Error('the test runner ended before it wrote its report');

/** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
const report = JSON.parse(text);
const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;

console.log(`${passed} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
