import { posix } from 'node:path';
import { titleOf } from './markdown.js';
import type { Page } from './pages.js';

const ways = [
  ['Documentation', 'index.html'],
  ['Cookbook', 'cookbook.html'],
  ['Frontend', 'frontend.html'],
  ['Exports', 'exports.html'],
  ['Graph model', 'graph-model.html'],
  ['Deployment', 'deployment.html'],
  ['Decisions', 'decisions/index.html'],
] as const;

/** The whole page around what it says. No script, and nothing from elsewhere. */
export function framed(page: Page, content: string, css: string): string {
  const to = (address: string): string => posix.relative(posix.dirname(page.address), address);
  const items = ways.map(([name, address]) => {
    const current = address === page.address ? ' aria-current="page"' : '';
    return `<li><a href="${to(address)}"${current}>${name}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(plain(titleOf(page)))} · conghua-graph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to(css)}">
</head>
<body>
<a class="skip" href="#content">To the text</a>
<header><a class="brand" href="/">conghua-graph</a><nav aria-label="Documentation"><ul>${items.join('')}</ul></nav></header>
<main id="content">
${content}</main>
</body>
</html>
`;
}

const plain = (markdown: string): string => markdown.replaceAll('`', '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
