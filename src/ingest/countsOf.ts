import type { ReportFacts } from './format/files.js';

/** How much of everything a report says, in a line. */
export function countsOf({ entities, metrics, relations, grants, observations, gaps }: ReportFacts): string {
  return [
    `${entities.length} entities`,
    `${metrics.length} metrics`,
    `${relations.length} relations`,
    `${grants.length} grants`,
    `${observations.length} observations`,
    `${gaps.length} gaps`,
  ].join(', ');
}
