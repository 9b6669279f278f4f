// Another process that uses the database of a home, until it is ended: `node holder.js HOME CACHE`.
// It runs the compiled code, as users do.
import { argv, env } from 'node:process';

const local = new URL('../../dist/graph/local/', import.meta.url);
/** @type {typeof import('../../src/graph/local/managed.js')} */
const { joinServer } = await import(new URL('managed.js', local).href);
/** @type {typeof import('../../src/graph/local/java.js')} */
const { findJava } = await import(new URL('java.js', local).href);

const [home = '', cache = ''] = argv.slice(2);
const java = await findJava(env);
if (typeof java === 'string') throw new Error(java);
const { connection } = await joinServer({ home, cache, environment: env, progress: () => undefined }, java);
console.log(connection.uri);
setInterval(() => undefined, 60_000);
