/** A question asked in a way that cannot be answered, and what the answer says instead. */
export interface AskedWrongly {
  readonly mistake: string;
  readonly query: string;
  readonly message: string;
}

const orderedBy = (key: string): string =>
  Buffer.from(JSON.stringify([1, key, 'observation/a', 'observation/a'])).toString('base64url');

export const askedWrongly: readonly AskedWrongly[] = [
  {
    mistake: 'a village where an award is meant',
    query: '{ awardGrants(award: "village/chengjiao-xihe") { totalCount } }',
    message: 'award: expected the id of an Award, such as award/…, got "village/chengjiao-xihe".',
  },
  {
    mistake: 'a name where an id is meant',
    query: '{ observations(metric: "sense of security") { totalCount } }',
    message: 'metric: expected the id of a Metric, such as metric/…, got "sense of security".',
  },
  {
    mistake: 'an organization where a place is meant',
    query: '{ observations(within: "organization/courts") { totalCount } }',
    message:
      'within: expected the id of a District, Region, Town or Village, such as district/…, got "organization/courts".',
  },
  {
    mistake: 'the id of a section without what it is a section of',
    query: '{ statements(evidence: { section: "crime" }) { totalCount } }',
    message: 'evidence.section: expected the id of a Section, such as section/…, got "crime".',
  },
  {
    mistake: 'a report’s folder where its id is meant',
    query: '{ gaps(report: "conghua-2022-09-25") { note } }',
    message: 'report: expected the id of a Report, such as report/…, got "conghua-2022-09-25".',
  },
  {
    mistake: 'a range turned round',
    query: '{ observations(unit: "PERCENT", value: { gte: 99, lte: 98 }) { totalCount } }',
    message: 'value: expected gte to be lte or less, got gte 99 and lte 98.',
  },
  {
    mistake: 'a number of villages turned round',
    query: '{ towns(filter: { villages: { count: { gte: 3, lte: 2 } } }) { totalCount } }',
    message: 'villages.count: expected gte to be lte or less, got gte 3 and lte 2.',
  },
  {
    mistake: 'fewer villages than none',
    query: '{ towns(filter: { villages: { count: { gte: -1 } } }) { totalCount } }',
    message: 'villages.count.gte: expected a number from 0, got -1.',
  },
  {
    mistake: 'a passage before the first',
    query: '{ statements(evidence: { passages: [0, 2] }) { totalCount } }',
    message: 'evidence.passages: expected numbers from 1, got [0,2].',
  },
  {
    mistake: 'a text of nothing',
    query: '{ villages(filter: { text: "" }) { totalCount } }',
    message: 'text: expected at least one letter or digit (leave it out to ask for all), got "".',
  },
  {
    mistake: 'a blank text deep inside of conditions',
    query: '{ entities(filter: { or: [{ not: { words: " " } }] }) { totalCount } }',
    message: 'or.not.words: expected a text that is not blank (leave it out to ask for all), got " ".',
  },
  {
    mistake: 'a unit in words',
    query: '{ observations(unit: "per cent") { totalCount } }',
    message: 'unit: expected the code of a unit in capitals, such as PERCENT, got "per cent".',
  },
  {
    mistake: 'a metric among entities that are to have something in common',
    query: '{ common(ids: ["town/taiping", "metric/police-calls"]) { entity { id } } }',
    message:
      'ids: expected the id of an Award, Campaign, District, Event, Law, Organization, Person, Program, Publication, Region, Town or Village, such as award/…, got "metric/police-calls".',
  },
  {
    mistake: 'a word that is no comparator',
    query: '{ observations(comparator: OVER) { totalCount } }',
    message:
      'Value "OVER" does not exist in "Comparator" enum. It can be ABOUT, AT_LEAST, AT_MOST, EXACT, LESS_THAN, MORE_THAN or NEARLY.',
  },
  {
    mistake: 'a condition that figures do not have',
    query: '{ observations(period: { since: "2012" }) { totalCount } }',
    message: 'Field "since" is not defined by type "PeriodFilter". It takes overlaps and within.',
  },
  {
    mistake: 'a period without saying how it is meant',
    query: '{ observations(period: "2021") { totalCount } }',
    message: 'Expected value of type "PeriodFilter", found "2021". It takes overlaps and within.',
  },
  {
    mistake: 'a period in words',
    query: '{ observations(period: { within: "the past ten years" }) { totalCount } }',
    message:
      'Expected value of type "EDTF", found "the past ten years"; expected a period in EDTF, such as 2021, 2021-06, 2012/2022 or 2020/..',
  },
  {
    mistake: 'a time in words',
    query: '{ observations(asOf: "before the correction") { totalCount } }',
    message:
      'Expected value of type "DateTime", found "before the correction"; expected a day and a time with its zone, such as 2023-10-08T12:00:00Z',
  },
  {
    mistake: 'a sum of shares',
    query: '{ observationSummary(groupBy: [UNIT], unit: "PERCENT", aspect: LEVEL) { sum } }',
    message: 'sum: percentages and ranks are not added, got RATE: ask for mean or median.',
  },
  {
    mistake: 'a sum of areas in several units',
    query: '{ observationSummary(groupBy: [ASPECT], statType: AREA, aspect: LEVEL) { sum } }',
    message:
      'sum: expected figures of one unit, got HECTARE, MU: group by UNIT as well, or ask for one unit or metric.',
  },
  {
    mistake: 'groups of what figures have not in common',
    query: '{ observationSummary(groupBy: [VILLAGE]) { count } }',
    message:
      'Value "VILLAGE" does not exist in "ObservationDimension" enum. It can be ASPECT, FLAG, METRIC, PERIOD, REPORT, SUBJECT, SUBJECT_KIND, UNIT or YEAR.',
  },
  {
    mistake: 'a search for nothing',
    query: '{ search(text: " … ") { totalCount } }',
    message: 'text: expected at least one letter or digit, got " … ".',
  },
  {
    mistake: 'a page that begins at a row of another order',
    query: `{ observations(orderBy: { field: PERIOD }, after: "${orderedBy('id ASC')}") { totalCount } }`,
    message: 'after: expected a cursor of this list in the order it is asked in, got one of another order.',
  },
  {
    mistake: 'what a thing has in common with nothing else',
    query: '{ common(ids: ["organization/courts"]) { entity { id } } }',
    message: 'ids: expected 2 to 10 ids, got 1.',
  },
  {
    mistake: 'more steps than are followed',
    query: '{ path(from: "person/pan-anna", to: "town/taiping", maxHops: 20) { length } }',
    message: 'maxHops: expected a number from 1 to 6, got 20.',
  },
  {
    mistake: 'a way to what is no entity',
    query: '{ path(from: "town/taiping", to: "metric/police-incidents") { length } }',
    message:
      'to: expected the id of an Award, Campaign, District, Event, Law, Organization, Person, Program, Publication, Region, Town or Village, such as award/…, got "metric/police-incidents".',
  },
  {
    mistake: 'availability of everything',
    query: '{ availability { count } }',
    message: 'Expected a subject or a metric, or both, got neither.',
  },
  {
    mistake: 'more names than a table of a thousand',
    query: `{ resolve(names: [${Array.from({ length: 1001 }, () => '"a"').join(' ')}]) { score } }`,
    message: 'names: expected at most 1000 names, got 1001.',
  },
];
