import type { Question } from './question.js';

const [first, corrected, xinhe, town] = [
  'report/conghua-2022-09-25',
  'report/conghua-2023-09-26-corrected',
  'report/xinhe-2023-10-12',
  'report/liangkou-2024-03-05',
];

/** Asked of the report that comes with the product and of those in `tests/fixtures/invented`, whose facts are made up. */
export const severalReports: readonly Question[] = [
  {
    question: 'What does a later report say otherwise about the sense of security, and how did it go on?',
    words: [
      [12, '94.92%'],
      [5, 'For 2021', 'conghua-2023-09-26-corrected'],
      [5, '94.29%', 'conghua-2023-09-26-corrected'],
      [5, '95.31% in 2022', 'conghua-2023-09-26-corrected'],
      [5, '96.1% in 2023', 'conghua-2023-09-26-corrected'],
    ],
    example: 'series',
    variables: { metric: 'metric/sense-of-security', subject: 'district/conghua' },
    rows: 'series',
    columns: {
      time: 'period.edtf',
      value: 'observation.quantity.amount',
      report: 'observation.report.id',
      'other readings': 'others.id',
      'change in points': 'change.absolute',
      'in per cent': 'change.percent',
    },
    answer: [
      ['2021', '94.29', corrected, 'observation/conghua-2022-09-25/sense-of-security-2021', null, null],
      ['2022', '95.31', corrected, null, '1.02', '1.08'],
      ['2023', '96.1', corrected, null, '0.79', '0.83'],
    ],
    inOrder: true,
    reading:
      'Of two reports on one time the later comes first and the other stands beside it. The changes are recomputed from the points shown.',
  },
  {
    question: 'What was published before the correction?',
    words: [
      [5, '96.4% in 2023', 'conghua-2023-09-26'],
      [17, 'one of the top ten', 'conghua-2023-09-26'],
    ],
    example: 'as-of',
    variables: {
      asOf: '{beforeTheCorrection}',
      figures: [{ metric: 'metric/sense-of-security' }, { period: { within: '2023' } }],
    },
    rows: 'observations.nodes',
    columns: {
      figure: 'quantity.text',
      time: 'period.edtf',
      report: 'report.id',
      'now it is': 'status',
      passage: 'evidence.passage.ordinal',
    },
    answer: [['96.4%', '2023', 'report/conghua-2023-09-26', 'SUPERSEDED', 5]],
    reading:
      'asOf is a time of publication in this service, not of the report. The corrected edition has 96.1 % instead.',
  },
  {
    question: 'Which awards to projects were published before the correction, and do they still stand?',
    words: [
      [11, 'won the title', 'conghua-2023-09-26'],
      [17, 'one of the top ten', 'conghua-2023-09-26'],
      [17, 'was not among the top ten', 'conghua-2023-09-26-corrected'],
      [44, 'top ten innovative projects'],
    ],
    example: 'as-of',
    variables: {
      asOf: '{beforeTheCorrection}',
      grants: [{ outcome: 'WON' }, { about: { kinds: ['PROGRAM'] } }],
    },
    rows: 'awardGrants.nodes',
    columns: { who: 'recipient.name', year: 'year', report: 'report.id', 'now it is': 'status' },
    answer: [
      ['Rural micro-prosecution', 2021, first, 'ACTIVE'],
      ['Rural micro-prosecution', 2022, 'report/conghua-2023-09-26', 'RETRACTED'],
    ],
    reading:
      'That of 2021 is told in the first report and stands. The other was not given, says the corrected edition; it is not deleted, but says itself that it was taken back.',
  },
  {
    question: 'Which report corrects which?',
    words: [[18, 'Corrected on 2023.10.08', 'conghua-2023-09-26-corrected']],
    example: 'corrections',
    rows: 'reports.nodes',
    columns: { report: 'id', published: 'published', corrects: 'corrects.id' },
    answer: [
      [town, '2024-03-05', null],
      ['report/conghua-2023-12-31', '2023-12-31', null],
      [xinhe, '2023-10-12', null],
      [corrected, '2023-10-08', 'report/conghua-2023-09-26'],
      [first, '2022-09-25', null],
    ],
    inOrder: true,
    reading:
      'A report that was corrected is not listed any more, and is reached through the one that corrects it.',
  },
  {
    question: 'Which villages are called Xihe, and where does each lie?',
    words: [
      [39, 'Chengjiao Street'],
      [11, 'Xihe Village of Chengjiao Street', 'conghua-2023-09-26-corrected'],
      [12, 'Xihe Village, that of Liangkou Town', 'conghua-2023-09-26-corrected'],
      [9, '白塔镇西和村', 'xinhe-2023-10-12'],
    ],
    example: 'which-entities',
    variables: { filter: { kinds: ['VILLAGE'], text: '西和村' } },
    rows: 'entities.nodes',
    columns: { id: 'id', name: 'name', town: 'partOf.name' },
    answer: [
      ['village/baita-xihe', 'Xihe Village', 'Baita Town'],
      ['village/chengjiao-xihe', 'Xihe Village', 'Chengjiao Street'],
      ['village/liangkou-xihe', 'Xihe Village', 'Liangkou Town'],
    ],
    reading: 'A village’s id carries its town, since names repeat.',
  },
  {
    question: 'What became of the title that Xihe Village was prepared for?',
    words: [
      [39, 'cultivation unit'],
      [11, 'won the title', 'conghua-2023-09-26-corrected'],
    ],
    example: 'which-grants',
    variables: { where: [{ award: 'award/national-democratic-rule-of-law-demonstration-village' }] },
    rows: 'awardGrants.nodes',
    columns: {
      village: 'recipient.name',
      town: 'recipient.town.name',
      outcome: 'outcome',
      year: 'year',
      report: 'report.id',
    },
    answer: [
      ['Xihe Village', 'Chengjiao Street', 'CULTIVATION', null, first],
      ['Xihe Village', 'Chengjiao Street', 'WON', 2023, corrected],
    ],
    reading: 'Both stand: that it was prepared for the title stays true after it was won.',
  },
  {
    question: 'Which place did each district take in public security in 2023?',
    words: [
      [16, 'first place in 2023', 'conghua-2023-09-26-corrected'],
      [6, '全市第二', 'xinhe-2023-10-12'],
    ],
    example: 'which-figures',
    variables: {
      where: [{ metric: 'metric/public-security-rank' }, { period: { within: '2023' } }],
      orderBy: { field: 'VALUE' },
    },
    rows: 'observations.nodes',
    columns: {
      district: 'subject.name',
      printed: 'quantity.text',
      place: 'quantity.amount',
      passage: 'evidence.passage.ordinal',
    },
    answer: [
      ['Conghua District', 'first', '1', 16],
      ['Xinhe District', '第二', '2', 6],
    ],
    inOrder: true,
    reading: 'A rank is a figure of the aspect RANK, whatever language it is printed in.',
  },
  {
    question: 'Of what are there figures about both districts?',
    words: [
      [8, '三支队伍', 'xinhe-2023-10-12'],
      [25, 'form the four teams'],
      [8, '百分之九十六点五', 'xinhe-2023-10-12'],
      [25, 'mediation success rate'],
      [11, '一百二十五个', 'xinhe-2023-10-12'],
      [30, '865 grid branches'],
      [5, '97.9%', 'xinhe-2023-10-12'],
      [6, '全市第二', 'xinhe-2023-10-12'],
      [8, '3.2万件纠纷', 'xinhe-2023-10-12'],
    ],
    example: 'which-metrics',
    variables: {
      where: [
        { observations: { some: { subject: 'district/conghua' } } },
        { observations: { some: { subject: 'district/xinhe' } } },
      ],
      figures: [{ subject: 'district/xinhe' }],
    },
    rows: 'metrics.nodes',
    columns: { what: 'name', 'in Xinhe': 'observations.nodes.quantity.text' },
    answer: [
      ['Conflicts and disputes inspected and mediated', ['２．９万', '3.2万', '一成']],
      ['Kinds of teams that go into villages', '三'],
      ['Party branches in the grid', '一百二十五'],
      ['Rank of public security among the districts of a city', '第二'],
      ['Sense of security', ['97.9%', '98.6%']],
      ['Success rate of mediation', '百分之九十六点五'],
    ],
    reading:
      'Two conditions on the same list: some row about the one district, and some row about the other.',
  },
  {
    question: 'Which cameras are meant to be put up, where, and by when?',
    words: [
      [9, '36 cameras', 'liangkou-2024-03-05'],
      [9, 'by 2025', 'liangkou-2024-03-05'],
      [12, '120个摄像头', 'xinhe-2023-10-12'],
    ],
    example: 'which-figures',
    variables: { where: [{ aspect: 'TARGET' }] },
    rows: 'observations.nodes',
    columns: { village: 'subject.name', cameras: 'quantity.amount', by: 'period.edtf', report: 'report.id' },
    answer: [
      ['Shiqiao Village', '120', '2024', xinhe],
      ['Xihe Village', '36', '2025', town],
    ],
    reading: 'A target is no figure of what there is: ask for another aspect where that is meant.',
  },
  {
    question: 'What rose or stayed, by how much, and does the arithmetic agree?',
    words: [
      [8, '多了约一成', 'xinhe-2023-10-12'],
      [8, '3.2万件纠纷', 'xinhe-2023-10-12'],
      [8, '２．９万件', 'xinhe-2023-10-12'],
    ],
    example: 'what-fell',
    variables: { value: { gte: 0 } },
    rows: 'observations.nodes',
    columns: {
      what: 'metric.name',
      where: 'subject.name',
      stated: 'quantity.text',
      'in per cent': 'quantity.amount',
      from: 'changeOf.change.baseline.quantity.amount',
      to: 'changeOf.quantity.amount',
      recomputed: 'changeOf.change.computed',
      agrees: 'changeOf.change.agrees',
    },
    answer: [
      [
        'Conflicts and disputes inspected and mediated',
        'Xinhe District',
        '一成',
        '10',
        '29000',
        '32000',
        '10.34',
        true,
      ],
    ],
    reading: 'About a tenth is what is printed; from 29,000 to 32,000 it is 10.34 %, which about allows.',
  },
  {
    question: 'Do the party branches of the towns of Xinhe make up those of the district?',
    words: [
      [11, '一百二十五个', 'xinhe-2023-10-12'],
      [11, '白塔镇占四十八个', 'xinhe-2023-10-12'],
      [11, '青岗镇占七十七个', 'xinhe-2023-10-12'],
    ],
    example: 'figures-in-groups',
    variables: {
      groupBy: ['SUBJECT_KIND'],
      where: [{ metric: 'metric/grid-party-branches' }, { within: 'district/xinhe' }],
    },
    rows: 'observationSummary',
    columns: { about: 'subjectKind', figures: 'count', sum: 'sum', least: 'min', most: 'max' },
    answer: [
      ['DISTRICT', 1, '125', '125', '125'],
      ['TOWN', 2, '125', '48', '77'],
    ],
    reading: 'They do: 48 and 77 are 125. Sums are exact decimal numbers.',
  },
  {
    question: 'Who took up the Maple Bridge Experience, and since when?',
    words: [
      [23, 'Maple Bridge Experience'],
      [8, 'the district', 'conghua-2023-09-26-corrected'],
      [12, 'March 2023', 'conghua-2023-09-26-corrected'],
      [6, 'in the way of the Maple Bridge Experience', 'liangkou-2024-03-05'],
      [8, '学“枫桥经验”', 'xinhe-2023-10-12'],
    ],
    example: 'which-relations',
    variables: { where: [{ predicate: 'IMPLEMENTS' }, { object: 'program/maple-bridge-experience' }] },
    rows: 'relations.nodes',
    columns: { who: 'subject.name', since: 'period.edtf', report: 'report.id', doubts: 'flags.kind' },
    answer: [
      ['Political-and-legal system of Conghua District', null, first, null],
      ['Conghua District', null, corrected, null],
      ['Xihe Village', '2023-03/..', corrected, null],
      ['Mediation station of Liangkou Town', null, town, null],
      ['Xinhe District', null, xinhe, 'MISSING_SUBJECT'],
    ],
    reading: 'One thing in four reports and two languages: the programme is the same entity in each.',
  },
  {
    question: 'Where does Jiangpu Village belong, and what did that take the place of?',
    words: [[14, 'belongs to Chengjiao Street', 'conghua-2023-09-26-corrected']],
    example: 'which-relations',
    variables: { where: [{ predicate: 'PART_OF' }, { subject: 'village/jiangpu-jiangpu' }] },
    rows: 'relations.nodes',
    columns: { town: 'object.name', words: 'evidence.token', 'instead of': 'supersedes.statement.id' },
    answer: [
      [
        'Chengjiao Street',
        ['Jiangpu Village', 'belongs to Chengjiao Street'],
        'relation/conghua-2022-09-25/jiangpu-village-part-of-jiangpu',
      ],
    ],
    reading:
      'The first report was read otherwise, with a flag. That reading is superseded, and a link with its reason leads to it.',
  },
  {
    question: 'What does the report of the last day of 2023 add?',
    words: [[2, 'thanks its readers', 'conghua-2023-12-31']],
    example: 'which-statements',
    variables: { where: [{ report: 'report/conghua-2023-12-31' }] },
    rows: 'statements.nodes',
    columns: { claim: 'id' },
    answer: [],
    reading: 'No claim at all: it names the district and says nothing of it.',
  },
  {
    question: 'Is there a figure that is the latest of its kind for mediated disputes, in each place?',
    words: [
      [25, '32,400 contradictions and disputes'],
      [8, '3,120 quarrels', 'conghua-2023-09-26-corrected'],
      [5, '214 quarrels in 2023', 'liangkou-2024-03-05'],
      [8, '3.2万件纠纷', 'xinhe-2023-10-12'],
    ],
    example: 'which-figures',
    variables: {
      where: [{ metric: 'metric/disputes-mediated' }, { latest: true }, { not: { aspect: 'CHANGE_PCT' } }],
    },
    rows: 'observations.nodes',
    columns: { where: 'subject.name', aspect: 'aspect', disputes: 'quantity.amount', time: 'period.edtf' },
    answer: [
      ['Conghua District', 'CUMULATIVE', '32400', '2012/..'],
      ['Conghua District', 'LEVEL', '3120', '2023'],
      ['Liangkou Town', 'LEVEL', '214', '2023'],
      ['Xinhe District', 'LEVEL', '32000', '2023'],
    ],
    reading:
      'The latest of each aspect: what has come together since 2012 is another series than what there was in a year.',
  },
];
