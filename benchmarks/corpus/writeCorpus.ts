import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { makeReport } from './makeReport.js';

/** Writes so many reports, each as a folder with its text beside it; returns the folders, the oldest first. */
export async function writeCorpus(folder: string, reports: number, seed: number): Promise<string[]> {
  const folders: string[] = [];
  for (let number = 0; number < reports; number += 1) {
    const { id, files, text } = makeReport(number, seed);
    const own = join(folder, id);
    await mkdir(own, { recursive: true });
    for (const [name, content] of Object.entries(files))
      await writeFile(join(own, `${name}.yaml`), stringify(content, { aliasDuplicateObjects: false }));
    await writeFile(join(folder, `${id}.txt`), text);
    folders.push(own);
  }
  return folders;
}
