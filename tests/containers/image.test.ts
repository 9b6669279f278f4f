import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';

/** What the last stage of the image takes from the stage that builds. */
function copied(): string[] {
  const lines = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8').match(/^COPY --from=build .*$/gm) ?? [];
  return lines.flatMap((line) =>
    line
      .split(' ')
      .filter((word) => word.startsWith('/app/'))
      .map((word) => word.replace('/app/', '')),
  );
}

/** A folder with what the image holds, and nothing else of the project. */
function imageFolder(): string {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--build', 'tsconfig.build.json'], {
    cwd: projectRoot,
  });
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of copied()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path === 'node_modules') symlinkSync(join(projectRoot, path), join(folder, path));
    else cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
  }
  return folder;
}

test('the image holds every file that the program reads', { timeout: 120_000 }, () => {
  const cwd = imageFolder();
  const run = (...words: string[]) =>
    execFileSync(process.execPath, ['bin/conghua-graph.js', ...words], { cwd, encoding: 'utf8' });
  expect(run('validate')).toMatch(/^conghua-2022-09-25: \d+ entities/);
  expect(run('print-schema')).toContain('type Query');
  expect(() =>
    execFileSync(process.execPath, ['bin/conghua-graph.js', 'start'], {
      cwd,
      stdio: 'pipe',
      env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' },
    }),
  ).toThrow('No Neo4j answers at bolt://127.0.0.1:1');
});
