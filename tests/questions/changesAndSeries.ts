import type { Question } from './question.js';

export const changesAndSeries: readonly Question[] = [
  {
    question: 'What fell, from what to what, and does the arithmetic agree?',
    words: [
      [20, '4878'],
      [20, 'a decrease of 64.5%'],
      [20, '13748 in 2012'],
    ],
    example: 'what-fell',
    rows: 'observations.nodes',
    columns: {
      what: 'metric.name',
      stated: 'quantity.amount',
      from: 'changeOf.change.baseline.quantity.text',
      'at the time': 'changeOf.change.baseline.period.edtf',
      to: 'changeOf.quantity.text',
      recomputed: 'changeOf.change.computed',
      agrees: 'changeOf.change.agrees',
    },
    answer: [['Police incidents', '-64.5', '13748', '2012', '4878', '-64.518', true]],
    reading:
      'From 13,748 to 4,878 are 8,870 less, which is 64.518 % of the former: the stated fall agrees with it as far as it is rounded.',
  },
  {
    question: 'To which year does the lower number of police incidents belong?',
    words: [
      [20, '4878'],
      [20, '13748 in 2012'],
    ],
    example: 'which-figures',
    variables: {
      where: [{ metric: 'metric/police-incidents' }, { aspect: 'LEVEL' }],
      orderBy: { field: 'PERIOD' },
    },
    rows: 'observations.nodes',
    columns: { incidents: 'quantity.text', time: 'period.edtf', passage: 'evidence.passage.ordinal' },
    answer: [
      ['13748', '2012', 20],
      ['4878', null, 20],
    ],
    inOrder: true,
    reading:
      'The report does not say: only the earlier number has a year. A missing period is null and comes last.',
  },
  {
    question: 'By how much did the sense of security rise in ten years?',
    words: [
      [12, '2021'],
      [12, '94.92%'],
    ],
    example: 'series',
    variables: { metric: 'metric/sense-of-security', subject: 'district/conghua' },
    rows: 'series',
    columns: {
      time: 'period.edtf',
      value: 'observation.quantity.amount',
      change: 'change.percent',
      'other readings': 'others.id',
    },
    answer: [['2021', '94.92', null, null]],
    reading:
      'The report does not say. It has one value, for 2021, and the word that it improved; a series of one point has no change.',
  },
  {
    question: 'Do the criminal organisations add up?',
    words: [
      [17, '75 criminal organizations'],
      [17, '7 and 65 gangs in criminal groups'],
    ],
    example: 'which-metrics',
    rows: 'metrics.nodes',
    columns: { what: 'name', printed: 'observations.nodes.quantity.text' },
    answer: [
      ['Criminal gangs dealt with', '65'],
      ['Criminal groups dealt with', '7'],
      ['Criminal organisations dealt with', '75'],
    ],
    reading:
      'No: 7 and 65 make 72. The three figures carry DOES_NOT_ADD_UP, and none of them was changed to fit.',
  },
  {
    question: 'For which times are there figures of police incidents?',
    words: [
      [20, '13748 in 2012'],
      [20, '4878'],
      [20, 'a decrease of 64.5%'],
    ],
    example: 'availability',
    variables: { subject: 'district/conghua', metric: 'metric/police-incidents' },
    rows: 'availability',
    columns: {
      aspect: 'aspect',
      unit: 'unit.code',
      figures: 'count',
      'without a time': 'withoutPeriod',
      from: 'firstDay',
      to: 'lastDay',
    },
    answer: [
      ['CHANGE_PCT', 'PERCENT', 1, 1, null, null],
      ['LEVEL', 'INCIDENT', 2, 1, '2012-01-01', '2012-12-31'],
    ],
    reading: 'What can be asked at all, before asking for it: of two levels one has a time.',
  },
];
