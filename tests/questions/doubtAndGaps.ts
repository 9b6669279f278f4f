import type { Question } from './question.js';

export const doubtAndGaps: readonly Question[] = [
  {
    question: 'Which figures are printed in a way that cannot be right, and how are they read?',
    words: [
      [12, '2,1240 sets'],
      [43, 'more than 2,000 acres of land'],
      [43, 'an area of 6,800 acres'],
    ],
    example: 'printed-and-mended',
    rows: 'observations.nodes',
    columns: {
      figure: 'metric.name',
      printed: 'quantity.text',
      'amount as printed': 'quantity.amount',
      'unit as printed': 'quantity.unit.name',
      'amount as read': 'conflictsWith.statement.quantity.amount',
      'unit as read': 'conflictsWith.statement.quantity.unit.name',
      doubts: 'flags.kind',
    },
    answer: [
      ['Peaceful rental homes', '2,1240', null, 'set', '21240', 'set', ['MISPLACED_SEPARATOR', 'GARBLED']],
      ['Land in environmental work', '2,000', '2000', 'acre', '2000', 'mu', ['DOUBTFUL_UNIT', 'CUT_OFF']],
      [
        'Area of a public-interest litigation site',
        '6,800',
        '6800',
        'acre',
        '6800',
        'mu',
        ['DOUBTFUL_UNIT', 'GARBLED'],
      ],
    ],
    reading:
      'The printed reading stays, set aside as DEPRECATED, beside the mended one, an editor’s, which is PREFERRED. Acres are not used in China.',
  },
  {
    question: 'Which numbers stand twice in one passage, so that one of them may be a slip?',
    words: [
      [17, '75 criminal organizations'],
      [17, '75 people'],
      [33, 'built 16,000 public videos'],
      [33, 'bring together 16,000 public videos'],
    ],
    example: 'which-figures',
    variables: { where: [{ flags: ['REPEATED'] }] },
    rows: 'observations.nodes',
    columns: { figure: 'metric.name', printed: 'quantity.text', passage: 'evidence.passage.ordinal' },
    answer: [
      ['Criminal organisations dealt with', '75', 17],
      ['Persons in corruption and protective umbrellas of organised crime', '75', 17],
      ['Public video cameras built', '16,000', 33],
      ['Public video feeds brought together', '16,000', 33],
    ],
    reading:
      'A flag does not say that a number is wrong, but why to look again. Each has a note that says what was seen.',
  },
  {
    question: 'Which claims rest on a sentence that breaks off?',
    words: [
      [17, '75 criminal organizations'],
      [17, '7 and 65 gangs in criminal groups'],
      [17, '75 people'],
      [39, 'Village (community)'],
      [43, 'More than 10,000 square meters'],
      [43, 'more than 2,000 acres of land'],
      [43, 'more than 6,306 tons'],
    ],
    example: 'which-statements',
    variables: { where: [{ flags: ['CUT_OFF'] }, { not: { rank: 'DEPRECATED' } }] },
    rows: 'statements.nodes',
    columns: { type: '__typename', about: 'about.name', passage: 'evidence.passage.ordinal' },
    answer: [
      ['AwardGrant', 'Jiangpu Village', 39],
      ['AwardGrant', 'Nanping Village', 39],
      ['AwardGrant', 'Xihu Village', 39],
      ['Observation', 'Conghua District', 17],
      ['Observation', 'Conghua District', 17],
      ['Observation', 'Conghua District', 17],
      ['Observation', 'Conghua District', 17],
      ['Observation', 'Conghua District', 43],
      ['Observation', 'Conghua District', 43],
      ['Observation', 'Conghua District', 43],
    ],
    reading:
      'The four of passage 17 have no verb, the three of passage 43 have no beginning, the villages have no title.',
  },
  {
    question: 'What do Huahua, Pinghua, Nanping Town and the Anti-Organic Crime Law mean?',
    words: [
      [18, 'Anti -Organic Crime Law'],
      [21, 'Huahua'],
      [28, 'Pinghua'],
      [39, 'Nanping Town'],
    ],
    example: 'resolve',
    variables: { names: ['Huahua', 'Pinghua', 'Nanping Town', 'Anti -Organic Crime Law'] },
    rows: 'resolve',
    columns: { printed: 'name.text', meant: 'entity.name', reason: 'reason' },
    answer: [
      ['Huahua', 'Conghua District', 'EXACT'],
      ['Pinghua', 'Peaceful Conghua', 'EXACT'],
      ['Nanping Town', 'Wenquan Town', 'EXACT'],
      ['Anti -Organic Crime Law', 'Anti-Organized Crime Law', 'EXACT'],
    ],
    inOrder: true,
    reading:
      'A name that the translation mangled is an alias of what it means, and found like any other name.',
  },
  {
    question: 'Who published the Ecological Procuratorate White Paper?',
    words: [
      [37, 'Political and Law System of Conghua District'],
      [43, 'formulate the "Ecological Procuratorate White Paper"'],
    ],
    example: 'which-relations',
    variables: {
      where: [{ predicate: 'PUBLISHED' }, { object: 'publication/ecological-procuratorate-white-paper' }],
    },
    rows: 'relations.nodes',
    columns: { who: 'subject.name', 'who says so': 'origin', doubts: 'flags.kind' },
    answer: [
      ['Political-and-legal system of Conghua District', 'REPORT', ['MISSING_SUBJECT', 'AMBIGUOUS']],
      ['Procuratorate', 'EDITOR', ['MISSING_SUBJECT', 'AMBIGUOUS']],
    ],
    reading:
      'The sentence names nobody. The opening of its section speaks of the whole system; that the procuratorate wrote it is an editor’s guess, and both stand.',
  },
  {
    question: 'What else is laid to the procuratorate by an editor alone?',
    words: [
      [43, '"punishment, education, and protection."'],
      [43, "set up the nation's first"],
      [43, 'severely crack down'],
    ],
    example: 'which-relations',
    variables: {
      where: [
        { subject: 'organization/procuratorate' },
        { origin: 'EDITOR' },
        { not: { predicate: 'PUBLISHED' } },
      ],
    },
    rows: 'relations.nodes',
    columns: { does: 'predicate', what: 'object.name', doubts: 'flags.kind' },
    answer: [
      ['RUNS', 'Punishment, education and protection in one', 'MISSING_SUBJECT'],
      [
        'ESTABLISHED',
        'Research base for ecological prosecution and public interest litigation',
        'MISSING_SUBJECT',
      ],
      ['RUNS', 'Crackdown on crimes against the rural environment', 'MISSING_SUBJECT'],
    ],
    reading: 'Take origin: REPORT as a condition where only what is printed shall count.',
  },
  {
    question: 'What does the report leave open about the district?',
    words: [
      [12, 'According to the survey'],
      [12, 'has continued Get the city first'],
      [20, '4878'],
      [43, '359 were punished'],
      [43, 'More than 10,000 square meters'],
    ],
    example: 'left-open',
    variables: { ids: ['district/conghua'] },
    rows: 'nodes.gaps',
    columns: { words: 'evidence.token', passage: 'evidence.passage.ordinal' },
    answer: [
      [['According to the survey', 'further improved'], 12],
      ['has continued Get the city first', 12],
      ['4878', 20],
      ['359 were punished', 43],
      ['More than 10,000 square meters', 43],
    ],
    reading:
      'Each has a note: who was asked and how much the result rose, since when the first place is held, the year of the lower number, what the 359 are, and what was done with area, land and waste.',
  },
  {
    question: 'Who runs rural micro-prosecution?',
    words: [[44, '"rural micro -prosecution" project']],
    example: 'which-programs',
    variables: { filter: { text: 'micro-prosecution' } },
    rows: 'programs.nodes',
    columns: {
      programme: 'name',
      'run by': 'runBy.name',
      'left open': 'gaps.note',
      passage: 'gaps.evidence.passage.ordinal',
    },
    answer: [
      [
        'Rural micro-prosecution',
        null,
        'Who runs the project of rural micro-prosecution; an office of prosecution is likely.',
        44,
      ],
    ],
    reading: 'The report does not say. That it does not is itself written down, as a gap.',
  },
  {
    question: 'Is there a figure for the population of the district?',
    words: [],
    example: 'which-figures',
    variables: { where: [{ text: 'population' }] },
    rows: 'observations.nodes',
    columns: { figure: 'metric.name', printed: 'quantity.text' },
    answer: [],
    reading:
      'No. The text is looked for in the name and the description of what is counted, and in the names of whom it is about.',
  },
];
