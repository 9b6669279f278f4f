import GithubSlugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import { linked } from './links.js';
import type { Page, Site } from './pages.js';

/** The Markdown of a page as HTML: headings can be linked to as they can on GitHub, links lead to pages here. */
export function rendered(page: Page, site: Site): string {
  const markdown = new MarkdownIt({ html: true, typographer: false });
  const tokens = markdown.parse(page.markdown, {});
  nameHeadings(tokens);
  for (const { children } of tokens) if (children) lead(children, page, site);
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The first heading, as text. */
export function titleOf({ markdown }: Page): string {
  return /^# (.*)$/m.exec(markdown)?.[1] ?? 'conghua-graph';
}

function nameHeadings(tokens: readonly Token[]): void {
  const slugger = new GithubSlugger();
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') token.attrSet('id', slugger.slug(textOf(tokens[at + 1])));
  });
}

const textOf = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ type, content }) => (type === 'html_inline' ? '' : content)).join('');

/** A link to what has no page here stays as text: who has the project finds it there. */
function lead(tokens: Token[], page: Page, site: Site): void {
  const left: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'image') token.attrSet('src', linked(page, String(token.attrGet('src')), site) ?? '');
    if (token.type === 'link_open') {
      const href = linked(page, String(token.attrGet('href')), site);
      if (href === null) left.push(token);
      else token.attrSet('href', href);
    }
    if (token.type === 'link_close' && left.length > 0) unlink(left.pop(), token);
  }
}

function unlink(opening: Token | undefined, closing: Token): void {
  if (opening === undefined) return;
  opening.attrs = [['title', `In the project: ${opening.attrGet('href') ?? ''}`]];
  opening.tag = 'span';
  closing.tag = 'span';
}
