import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { joinServer } from '../../src/graph/local/managed.js';
import type { Site } from '../../src/graph/local/site.js';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { discard, javaHere, killServer, temporarySite } from '../support/throwaway.js';
import { FaultyProxy } from './faultyProxy.js';
import { answerOf } from './reading.js';
import { startService, type RealService } from './realService.js';

/** What a graph is after a load: its hash, and what a reader is told then. */
export interface State {
  readonly hash: string;
  readonly answer: string;
}

/** A Neo4j of its own that is loaded into, and a service in a process of its own that answers from it all the time. */
export class IngestSite {
  readonly #proxy: FaultyProxy;

  private constructor(
    readonly site: Site,
    public connection: Connection,
    readonly service: RealService,
    proxy: FaultyProxy,
  ) {
    this.#proxy = proxy;
  }

  static async open(options: Partial<Site> = {}): Promise<IngestSite> {
    const site = await temporarySite(options);
    const { connection } = await joinServer(site, await javaHere());
    const proxy = await new FaultyProxy(portOf(connection)).open();
    const behind = { ...connection, uri: `bolt://127.0.0.1:${proxy.port}` };
    const service = await startService(behind, {}, { command: 'serve', until: '/live' });
    return new IngestSite(site, connection, service, proxy);
  }

  async close(): Promise<void> {
    await this.service.end();
    this.#proxy.close();
    await discard(this.site);
  }

  /** Ends Neo4j as a crash does. */
  kill(): Promise<void> {
    return killServer(this.site);
  }

  /** Opens the same store again, and tells how many seconds it took until Neo4j spoke Bolt. */
  async reopen(): Promise<number> {
    const began = performance.now();
    this.connection = (await joinServer(this.site, await javaHere())).connection;
    this.#proxy.target = portOf(this.connection);
    return (performance.now() - began) / 1_000;
  }

  /** Takes everything out but the indexes. */
  async empty(): Promise<void> {
    const driver = openWriter(this.connection);
    await driver.executeQuery('MATCH (node) DETACH DELETE node');
    await driver.close();
  }

  /** Loads the reports one after the other, from nothing, and tells what is there before the first and after each. */
  async loadSerially(folders: readonly string[]): Promise<State[]> {
    await this.empty();
    const states = [{ hash: '', answer: await answerOf(this.service.address) }];
    const driver = openWriter(this.connection);
    for (const folder of folders) {
      await loadReports(driver, this.connection.database, [folder]);
      states.push({ hash: await this.soundHash(), answer: await answerOf(this.service.address) });
    }
    await driver.close();
    return states;
  }

  /** The hash of what is there, read as a whole, which must be sound; empty where nothing is. */
  async soundHash(): Promise<string> {
    const driver = openWriter(this.connection);
    try {
      const { records } = await driver.executeQuery('MATCH (model:Model) RETURN model.graphHash AS hash');
      if (!records[0]?.get('hash')) return '';
      const { graphHash, problems } = await checkGraph(driver, this.connection.database);
      if (problems.length > 0) throw new Error(`Expected a sound graph, got ${problems.join('; ')}`);
      return graphHash;
    } finally {
      await driver.close();
    }
  }
}

const portOf = ({ uri }: Connection): number => Number(new URL(uri).port);
