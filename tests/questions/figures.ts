import type { Question } from './question.js';

const figure = {
  figure: 'metric.name',
  printed: 'quantity.text',
  exactness: 'quantity.comparator',
  doubts: 'flags.kind',
  passage: 'evidence.passage.ordinal',
};

export const figures: readonly Question[] = [
  {
    question: 'How many volunteers are there for group defence?',
    words: [[10, '38,000 volunteers']],
    example: 'dispute-figures',
    variables: { text: 'volunteer' },
    rows: 'observations.nodes',
    columns: { ...figure, amount: 'quantity.amount' },
    answer: [['Volunteers for group defence', '38,000', 'EXACT', 'AMBIGUOUS', 10, '38000']],
    reading:
      'The number stands alone after a full stop. That it counts the volunteers of the teams named before is a reading, and the flag says so.',
  },
  {
    question: 'Which sums of money does the report give?',
    words: [
      [19, '25.551 million yuan'],
      [19, '19.9228 million yuan'],
    ],
    example: 'which-figures',
    variables: { where: [{ statType: 'AMOUNT' }] },
    rows: 'observations.nodes',
    columns: { ...figure, amount: 'quantity.amount', unit: 'quantity.unit.code' },
    answer: [
      ['Funds involved in pension fraud', '25.551 million', 'EXACT', null, 19, '25551000', 'CNY'],
      ['Funds recovered from pension fraud', '19.9228 million', 'EXACT', 'GARBLED', 19, '19922800', 'CNY'],
    ],
    reading:
      'Amounts are exact decimal numbers in the base unit, as text, so that nothing is rounded. What was done with the second sum is printed garbled; recovered is how it is read.',
  },
  {
    question: 'Which shares are certainly 98 % or more?',
    words: [
      [11, 'more than 98%'],
      [25, 'more than 98%'],
      [30, 'more than 98%'],
      [12, '94.92%'],
    ],
    example: 'certain-and-possible',
    rows: 'certain.nodes',
    columns: { figure: 'metric.name', printed: 'quantity.text', exactness: 'quantity.comparator' },
    answer: [
      ['Daily report rate of the smallest emergency units', '98%', 'MORE_THAN'],
      ['Settlement rate of grid matters', '98%', 'MORE_THAN'],
      ['Success rate of mediation', '98%', 'MORE_THAN'],
    ],
    reading:
      'CERTAIN asks whether every value that the words allow meets the condition: more than 98 % cannot be less.',
  },
  {
    question: 'Which shares could be 99 % or more without being so for certain?',
    words: [
      [11, 'more than 98%'],
      [25, 'more than 98%'],
      [30, 'more than 98%'],
    ],
    example: 'certain-and-possible',
    rows: 'possible.nodes',
    columns: { figure: 'metric.name', printed: 'quantity.text', words: 'evidence.token' },
    answer: [
      ['Daily report rate of the smallest emergency units', '98%', ['daily report rate', 'more than 98%']],
      ['Settlement rate of grid matters', '98%', ['settlement rate', 'more than 98%']],
      ['Success rate of mediation', '98%', ['Since 2012', 'mediation success rate', 'more than 98%']],
    ],
    reading:
      'POSSIBLE asks whether some value that the words allow meets the condition. The exact 94.92 % cannot be 99 %, more than 98 % can.',
  },
  {
    question: 'Which figures are not exact, and in which direction?',
    words: [
      [11, 'more than 98%'],
      [25, 'more than 98%'],
      [30, 'about 1.37 million'],
      [30, 'more than 98%'],
      [43, 'more than 100 lake reservoirs'],
      [43, 'More than 10,000 square meters'],
      [43, 'more than 2,000 acres of land'],
      [43, 'more than 6,306 tons'],
    ],
    example: 'which-figures',
    variables: { where: [{ not: { or: [{ comparator: 'EXACT' }, { rank: 'DEPRECATED' }] } }] },
    rows: 'observations.nodes',
    columns: {
      printed: 'quantity.text',
      unit: 'quantity.unit.code',
      exactness: 'quantity.comparator',
      passage: 'evidence.passage.ordinal',
    },
    answer: [
      ['98%', 'PERCENT', 'MORE_THAN', 11],
      ['98%', 'PERCENT', 'MORE_THAN', 25],
      ['1.37 million', 'ITEM', 'ABOUT', 30],
      ['98%', 'PERCENT', 'MORE_THAN', 30],
      ['100', 'WATER_BODY', 'MORE_THAN', 43],
      ['10,000', 'SQUARE_METRE', 'MORE_THAN', 43],
      ['2,000', 'MU', 'MORE_THAN', 43],
      ['6,306', 'TONNE', 'MORE_THAN', 43],
    ],
    reading:
      'The reading in acres is set aside as DEPRECATED, and without that condition would stand beside the one in mu.',
  },
  {
    question: 'Which areas are there, in hectares?',
    words: [
      [43, '120,000 hectares of green mountains'],
      [43, 'More than 10,000 square meters'],
      [43, 'more than 2,000 acres of land'],
      [43, 'an area of 6,800 acres'],
    ],
    example: 'areas',
    rows: 'observations.nodes',
    columns: {
      area: 'metric.name',
      printed: 'quantity.text',
      unit: 'quantity.unit.code',
      hectares: 'quantity.hectares',
      doubts: 'flags.kind',
    },
    answer: [
      ['Green mountains protected', '120,000', 'HECTARE', '120000', null],
      ['Area of something not named', '10,000', 'SQUARE_METRE', '1', ['MISSING_SUBJECT', 'CUT_OFF']],
      ['Land in environmental work', '2,000', 'MU', '133.333333333', ['DOUBTFUL_UNIT', 'CUT_OFF']],
      [
        'Area of a public-interest litigation site',
        '6,800',
        'MU',
        '453.333333333',
        ['DOUBTFUL_UNIT', 'GARBLED'],
      ],
    ],
    reading:
      'A mu is a fifteenth of a hectare. Acres are printed; that mu are meant is a mended reading, and DOUBTFUL_UNIT says so.',
  },
  {
    question: 'Which figures are for a time within the ten years from 2012 to 2022, and for which?',
    words: [
      [12, '2021'],
      [12, 'in 2022'],
      [20, 'past ten years'],
      [20, '13748 in 2012'],
      [29, 'In the past ten years'],
      [43, 'In the past ten years'],
    ],
    example: 'which-figures',
    variables: { where: [{ period: { within: '2012/2022' } }] },
    rows: 'observations.nodes',
    columns: { figure: 'metric.name', printed: 'quantity.text', time: 'period.edtf' },
    answer: [
      ['Sense of security', '94.92%', '2021'],
      ['Rank of public security among the districts of a city', 'first', '2022'],
      ['Key areas of public security listed and rectified', '68', '2012/2022'],
      ['Police incidents', '13748', '2012'],
      ['Comprehensive governance centres', '286', '2012/2022'],
      ['Ecological and environmental cases handled', '792', '2012/2022'],
      ['Ecological cases: first of two counts called punished', '359', '2012/2022'],
      ['Ecological cases: criminals punished', '659', '2012/2022'],
    ],
    reading:
      'Most figures of the report have no time and are not listed here. What is counted since 2012 without an end is not within the ten years; ask for overlaps to see it too.',
  },
  {
    question: 'Which units come up three times or more, most often first?',
    words: [
      [10, '38,000 volunteers'],
      [17, '75 people'],
      [19, '62 criminal suspects'],
      [24, '48 cadres'],
      [29, '398 party members and cadres'],
      [43, '659 criminals were punished'],
      [19, '31 cases of raising fraud'],
      [40, 'start 5 cases of review cases'],
      [43, 'a total of 792 cases'],
    ],
    example: 'figures-in-groups',
    variables: {
      groupBy: ['UNIT'],
      where: [],
      having: { countAtLeast: 3 },
      orderBy: { field: 'COUNT', direction: 'DESC' },
      withAmounts: false,
    },
    rows: 'observationSummary',
    columns: { unit: 'unit', figures: 'count' },
    answer: [
      ['PERSON', 6],
      ['PERCENT', 5],
      ['ORGANIZATION', 4],
      ['CASE', 3],
      ['INCIDENT', 3],
      ['TEAM', 3],
    ],
    inOrder: true,
    reading:
      'Six figures count people: volunteers, persons shielding crime, suspects, two groups of cadres and criminals punished. Of the same count, units come in the order of their codes.',
  },
  {
    question: 'How many disputes were mediated, since when, and with what success?',
    words: [
      [25, 'Since 2012'],
      [25, '32,400 contradictions and disputes'],
      [25, 'mediation success rate'],
      [25, 'more than 98%'],
    ],
    example: 'which-figures',
    variables: {
      where: [{ or: [{ metric: 'metric/disputes-mediated' }, { metric: 'metric/mediation-success-rate' }] }],
    },
    rows: 'observations.nodes',
    columns: {
      figure: 'metric.name',
      amount: 'quantity.amount',
      exactness: 'quantity.comparator',
      since: 'period.edtf',
      passage: 'evidence.passage.ordinal',
    },
    answer: [
      ['Conflicts and disputes inspected and mediated', '32400', 'EXACT', '2012/..', 25],
      ['Success rate of mediation', '98', 'MORE_THAN', '2012/..', 25],
    ],
    reading: 'Two dots after the slash: from 2012 on, with no end that is told.',
  },
];
