import type { ReportFacts } from '../format/files.js';
import type { Report } from '../problem.js';
import { wordsOf } from './words.js';

/** What coverage.yaml shows without the text: passages that there are not, offsets outside of them, repeated entries. */
export function checkCoverageFile({ report: { sections }, coverage }: ReportFacts, report: Report): void {
  const lengths = new Map(
    sections.flatMap(({ passages }) => passages).map(({ ordinal, length }) => [ordinal, length]),
  );
  for (const list of ['dismissed', 'silent'] as const) {
    coverage[list].forEach(({ passage }, at) => {
      if (lengths.has(passage)) return;
      report('coverage', [list, at, 'passage'], `passage: the report has no passage ${passage}`);
    });
  }
  coverage.dismissed.forEach(({ passage, end }, at) => {
    const length = lengths.get(passage) ?? end;
    if (end > length) {
      report('coverage', ['dismissed', at, 'end'], `end: passage ${passage} is ${length} long, got ${end}`);
    }
  });
  checkRepeated({ coverage }, report);
}

function checkRepeated({ coverage }: Pick<ReportFacts, 'coverage'>, report: Report): void {
  const entries = {
    dismissed: coverage.dismissed.map(
      ({ passage, start, token }) => `${token} at ${start} of passage ${passage}`,
    ),
    silent: coverage.silent.map(({ passage }) => `passage ${passage}`),
    notNames: coverage.notNames.map(({ text }) =>
      wordsOf(text)
        .map((word) => word.text)
        .join(' '),
    ),
  };
  for (const [list, names] of Object.entries(entries)) {
    names.forEach((name, at) => {
      if (names.indexOf(name) !== at)
        report('coverage', [list, at], `${list}: ${name} stands here a second time`);
    });
  }
}
