import { Command } from 'commander';
import { readConfig, type Connection } from '../config.js';
import { openDatabase } from '../graph/database.js';
import type { Java } from '../graph/local/java.js';
import { backup, restore } from '../graph/local/maintenance.js';
import { connectionTo, startToStay, stop } from '../graph/local/managed.js';
import { passwordFile } from '../graph/local/password.js';
import { DatabaseProblem } from '../graph/local/problem.js';
import { requireJava, usableJava } from '../graph/local/requirements.js';
import { siteOf, type Site } from '../graph/local/site.js';
import { status } from '../graph/local/status.js';

/** `db`: starts, stops, shows, saves and restores the Neo4j that is run beside the project. */
export function databaseCommand(): Command {
  const command = new Command('db').description('run, save and restore the local Neo4j');
  command.command('start').description('start it; it stays until `db stop`').action(startAction);
  command.command('stop').description('stop it').action(stopAction);
  command
    .command('status')
    .description('show whether it runs, where and how large it is')
    .action(statusAction);
  command
    .command('backup <file>')
    .description('save it to a file, which must not exist')
    .action(backupAction);
  command
    .command('restore <file>')
    .description('put a saved database in its place')
    .option('--overwrite', 'replace a database that holds something', false)
    .action(restoreAction);
  return command;
}

async function startAction(): Promise<void> {
  const site = managedSite();
  const java = await usableJava(site);
  const { uri } = typeof java === 'string' ? await elsewhere(site) : await staying(site, java);
  print(`Neo4j answers at ${uri}; the password of its user neo4j is in ${passwordFile(site)}.`);
}

const staying = async (site: Site, java: Java): Promise<Connection> =>
  connectionTo(site, await startToStay(site, java));

/** Without Java it is Docker's, or the message that names the ways to a database. */
const elsewhere = async ({ progress }: Site): Promise<Connection> =>
  (await openDatabase(readConfig(), progress)).connection;

async function stopAction(): Promise<void> {
  print((await stop(managedSite())) ? 'Neo4j has stopped.' : 'Neo4j was not running.');
}

async function statusAction(): Promise<void> {
  const site = managedSite();
  const { run, version, data, bytes } = await status(site);
  print(`Neo4j ${version}, managed by this program`);
  print(run ? `running since ${run.startedAt} as process ${run.pid}` : 'not running');
  if (run) print(`address ${(await connectionTo(site, run)).uri}`);
  print(`data    ${data}, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
}

async function backupAction(file: string): Promise<void> {
  const { site, java } = await managedServer();
  await backup(site, java, file);
  print(`The database is saved in ${file}.`);
}

async function restoreAction(file: string, { overwrite }: { overwrite: boolean }): Promise<void> {
  const { site, java } = await managedServer();
  await restore(site, java, file, overwrite);
  print(`The database is now that of ${file}.`);
}

async function managedServer(): Promise<{ site: Site; java: Java }> {
  const site = managedSite();
  return { site, java: await requireJava(site) };
}

/** The managed database; refuses when the operator has given one of their own. */
function managedSite(): Site {
  const config = readConfig();
  const { neo4j } = config;
  if (neo4j) throw new DatabaseProblem(yourOwn(neo4j.uri, neo4j.database));
  return siteOf(config, progress);
}

const yourOwn = (uri: string, database: string): string =>
  [
    `NEO4J_URI names a database of your own, ${uri}; starting, stopping and saving it is yours.`,
    `Neo4j's own tool saves and restores it where it runs:`,
    `  neo4j-admin database dump ${database} --to-path=FOLDER`,
    `  neo4j-admin database load ${database} --from-path=FOLDER --overwrite-destination=true`,
  ].join('\n');

/** Results go to standard output, what happens on the way to standard error. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = (message: string): void => void process.stderr.write(`${message}\n`);
