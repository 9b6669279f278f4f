import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/projectRoot.js';

const page = readFileSync(join(projectRoot, 'docs', 'frontend.md'), 'utf8');
const ownProject = page.slice(page.indexOf('## In a project of your own'), page.indexOf('## Beyond'));

/** What docs/frontend.md has its reader do, in order: commands, where `file` is null, and files, named by the code before them. */
export const blocks = [...ownProject.matchAll(/^([^\n]*)\n\n```(\w+)\n([^]*?)^```/gm)].map(
  ([, before = '', lang, text = '']) => ({
    file: lang === 'sh' ? null : /`([\w-]+(?:\.\w+)+)`/.exec(before)?.[1],
    text,
  }),
);
