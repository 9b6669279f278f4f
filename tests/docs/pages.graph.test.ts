import { existsSync, readFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { describeInBrowser, openPage } from '../support/browser.js';
import { hindrances } from '../support/explorer.js';
import { openService, type Service } from '../support/service.js';

/** What a client got of one address. */
interface Got {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

let service: Service;
let address: string;
const got = new Map<string, Got>();

async function get(path: string): Promise<Got> {
  const known = got.get(path);
  if (known) return known;
  const { statusCode, headers, body } = await service.app.inject({
    url: path,
    headers: { accept: 'text/html' },
  });
  const answer = { status: statusCode, type: String(headers['content-type']), body };
  got.set(path, answer);
  return answer;
}

beforeAll(async () => {
  service = await openService({ profile: 'LOCKED' });
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

const isMarkup = ({ type }: Got): boolean => type.startsWith('text/html');
const targets = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|img|script)\s[^>]*?(?:href|src)="([^"]*)"/g)].map(([, target = '']) =>
    target.replaceAll('&amp;', '&'),
  );

/** Every page that can be reached from the first by links, with where each of its links leads. */
async function walk(): Promise<Map<string, URL[]>> {
  const found = new Map<string, URL[]>();
  for (const waiting = ['/docs/']; waiting.length > 0;) {
    const path = waiting.pop() ?? '';
    if (found.has(path)) continue;
    const page = await get(path);
    if (!isMarkup(page)) continue;
    const links = targets(page.body).map((target) => new URL(target, `http://service${path}`));
    found.set(path, links);
    waiting.push(...links.filter(isOfDocs).map(({ pathname }) => pathname));
  }
  return found;
}

const isHere = ({ host }: URL): boolean => host === 'service';
const isOfDocs = (url: URL): boolean => isHere(url) && url.pathname.startsWith('/docs/');

describe('the documentation', () => {
  test('is found at /docs, in the profile LOCKED too, under the policy of every page', async () => {
    const moved = await service.app.inject({ url: '/docs' });
    expect([moved.statusCode, moved.headers.location]).toEqual([301, '/docs/']);
    const { statusCode, headers, body } = await service.app.inject({ url: '/docs/' });
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';/);
    expect(body).toContain('<h1 id="documentation">Documentation</h1>');
    expect(body).not.toContain('<script');
  });

  test('has no link that leads nowhere, nor to a heading that is not there', async () => {
    const pages = await walk();
    expect(pages.size).toBeGreaterThan(70);
    const broken: string[] = [];
    for (const [path, links] of pages) {
      for (const url of links.filter(isHere)) {
        // Where there is a playground is for the profile to say.
        if (url.pathname === '/graphql') continue;
        const { status, body } = await get(url.pathname + url.search);
        const id = decodeURIComponent(url.hash.slice(1));
        const isThere = status === 200 && (id === '' || !isOfDocs(url) || body.includes(` id="${id}"`));
        if (!isThere) broken.push(`${path}: ${url.pathname}${url.hash} (${status})`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('has every text of the project that is for readers, and loads nothing from elsewhere', async () => {
    const pages = await walk();
    const expected = (await glob('docs/**/*.md', { cwd: projectRoot })).map(
      (file) => `/${file.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html')}`,
    );
    const reached = new Set([...pages.keys()].map((path) => path.replace(/\/$/, '/index.html')));
    expect(expected.filter((path) => !reached.has(path))).toEqual([]);
    const loaded = [...pages].flatMap(([path, links]) =>
      links
        .filter((url) => !isHere(url) && !['https:', 'data:'].includes(url.protocol))
        .map((url) => `${path}: ${url.href}`),
    );
    expect(loaded).toEqual([]);
    for (const path of pages.keys()) {
      expect((await get(path)).body, path).not.toMatch(/<(img|link|script)\s[^>]*(src|href)="https?:/);
    }
  });

  test.each(['/docs/../../package.json', '/docs/%2e%2e/%2e%2e/package.json', '/docs/..%2f..%2fpackage.json'])(
    'lets nobody out of its folder: %s',
    async (url) => {
      const { statusCode, body } = await service.app.inject({ url });
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('dependencies');
    },
  );

  test('offers the schema as it is published', async () => {
    const { body } = await get('/docs/project/schema/schema.graphql');
    expect(body).toBe(readFileSync(join(projectRoot, 'schema', 'schema.graphql'), 'utf8'));
  });
});

describeInBrowser('the documentation in a browser', () => {
  test.each(['light', 'dark'] as const)(
    'is read without a hindrance, in the %s too, and by links from the explorer',
    async (colorScheme) => {
      const { page, requests, errors, close } = await openPage(`${address}/`, { colorScheme });
      try {
        await page.getByRole('link', { name: 'Documentation' }).click();
        await page.getByRole('link', { name: 'The graph, drawn' }).click();
        await page.getByRole('img').waitFor();
        expect(await page.evaluate("document.querySelector('main img').naturalWidth")).toBeGreaterThan(300);
        expect(await hindrances(page)).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual(
          [],
        );
        expect(errors.filter((error) => error !== `failed: ${address}/graphql`)).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});

describe('a link in a text of the project', () => {
  test('leads to a file that there is, and to a heading that stands in it', async () => {
    const files = await glob(['*.md', '{docs,src,reports,benchmarks,examples}/**/*.md'], {
      cwd: projectRoot,
      ignore: ['**/node_modules/**'],
    });
    const broken = files.flatMap((file) =>
      linksOf(file)
        .filter((link) => !/^[a-z]+:/.test(link) && !leads(file, link))
        .map((link) => `${file}: ${link}`),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
  const inline = (file: string) => new MarkdownIt({ html: true }).parse(read(file), {});

  function linksOf(file: string): string[] {
    return inline(file)
      .flatMap(({ children }) => children ?? [])
      .map((token) => token.attrGet('href') ?? token.attrGet('src'))
      .filter((link) => link !== null)
      .map(String);
  }

  function leads(file: string, link: string): boolean {
    const [path = '', heading] = link.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    if (!existsSync(join(projectRoot, target))) return false;
    return heading === undefined || headings(target).includes(heading);
  }

  function headings(file: string): string[] {
    const slugger = new GithubSlugger();
    const tokens = inline(file);
    return tokens.flatMap(({ type }, at) =>
      type === 'heading_open'
        ? [slugger.slug((tokens[at + 1]?.children ?? []).map(({ content }) => content).join(''))]
        : [],
    );
  }
});
