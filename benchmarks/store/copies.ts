import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { administer } from '../../src/graph/local/administer.js';
import type { Java } from '../../src/graph/local/java.js';
import type { Site } from '../../src/graph/local/site.js';
import { slugOf } from '../corpus/largeDistrict.js';
import { betweenItems } from './cells.js';
import { marks, type Group } from './template.js';

/**
 * Fills the home, whose server must not run, with so many districts: those of the template in turn, each under the ids of
 * its own number. Neo4j's own import takes them in.
 */
export async function importCopies(
  site: Site,
  java: Java,
  groups: readonly Group[],
  districts: number,
): Promise<void> {
  const folder = join(site.home, 'import', 'copies');
  await mkdir(folder, { recursive: true });
  try {
    const files = groups.map((group, at) => ({ group, file: join(folder, `${at}.csv`) }));
    for (const { group, file } of files)
      await pipeline(Readable.from(linesOf(group, districts)), createWriteStream(file));
    await administer(site, java, [
      ...['database', 'import', 'full', 'neo4j', '--overwrite-destination', '--id-type=integer'],
      `--array-delimiter=U+${betweenItems.charCodeAt(0).toString(16).padStart(4, '0')}`,
      `--report-file=${join(site.home, 'logs', 'import.report')}`,
      '--max-off-heap-memory=4G',
      ...files.map(({ group: { kind, names }, file }) => `--${kind}=${names}=${file}`),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Some megabytes at a time: the lines of one group for one district after the other. */
function* linesOf({ head, common, own }: Group, districts: number): Generator<string> {
  yield `${head}\n`;
  yield asText(common);
  const texts = own.map((lines) => asText(lines).split(marks.slug));
  for (let number = 0; number < districts; number += 1) {
    const text = texts[number % texts.length]?.join(slugOf(number)) ?? '';
    yield text.replaceAll(marks.copy, String(number + 1));
  }
}

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
