import { useLanguage, useMessages } from '../language/language.js';
import { ReportsListDocument, type ReportsListQuery } from '../operations.js';
import { pageArguments, Pager } from '../parts/pager.js';
import { TableFrame } from '../parts/tableFrame.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { useConditions } from '../shell/conditions.js';
import { Go } from '../shell/go.js';
import { SectionYield } from './sectionYield.js';

type Report = ReportsListQuery['reports']['nodes'][number];
type Section = Report['sections']['nodes'][number];

const pageSize = 5;

/** Each report section by section, or what one section yields. */
export function ReportsPage() {
  const section = useConditions().get('section');
  return section === undefined ? <Reports /> : <SectionYield section={section} />;
}

function Reports() {
  const { messages } = useLanguage();
  const { get } = useConditions();
  const asked = useAnswer(ReportsListDocument, pageArguments(get, pageSize));
  return (
    <View title={messages.reports.title} intro={messages.reports.intro} asked={asked}>
      {({ reports }) => (
        <>
          {reports.nodes.map((report) => (
            <ReportSections key={report.id} report={report} />
          ))}
          <Pager of={reports} />
        </>
      )}
    </View>
  );
}

function ReportSections({ report }: { readonly report: Report }) {
  const { reports } = useMessages();
  const yields = report.sections.nodes.map(yieldOf);
  const most = Math.max(1, ...yields);
  return (
    <section aria-label={report.title}>
      <h2 lang="en">{report.title}</h2>
      <p className="muted">
        {reports.published(report.publisher ?? '', report.published)} · {reports.status[report.status]} ·{' '}
        {reports.statements(report.statements.totalCount)}
        {report.url !== null && (
          <>
            {' · '}
            <a href={report.url} rel="noreferrer">
              {reports.original}
            </a>
          </>
        )}
      </p>
      <TableFrame label={report.title}>
        <thead>
          <tr>
            <th scope="col">{reports.columns.section}</th>
            <th scope="col">{reports.columns.passages}</th>
            <th scope="col">{reports.columns.yield}</th>
          </tr>
        </thead>
        <tbody>
          {report.sections.nodes.map((section) => (
            <SectionRow key={section.id} section={section} most={most} />
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

/** How many statements rest on each passage of a section, together; one that rests on two passages counts twice. */
function yieldOf({ passages }: Section): number {
  return passages.nodes.reduce((sum, { statements }) => sum + statements.totalCount, 0);
}

function SectionRow({ section, most }: { readonly section: Section; readonly most: number }) {
  const { reports } = useMessages();
  const ordinals = section.passages.nodes.map(({ ordinal }) => ordinal);
  const count = yieldOf(section);
  return (
    <tr>
      <th scope="row" lang="en">
        <Go to="/reports" with={{ section: section.id }}>
          {section.title}
        </Go>
      </th>
      <td data-label={reports.columns.passages}>
        {ordinals.length > 0 && reports.passages(Math.min(...ordinals), Math.max(...ordinals))}
      </td>
      <td data-label={reports.columns.yield}>
        <meter min={0} max={most} value={count} aria-hidden="true" /> {count}
      </td>
    </tr>
  );
}
