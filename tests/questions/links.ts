import type { Question } from './question.js';

export const links: readonly Question[] = [
  {
    question: 'How is Pan Anna linked to the Red Cotton Index, and by which words?',
    words: [
      [8, 'political and legal system of Conghua District'],
      [12, '"Red Cotton Index"'],
      [23, 'political and legal system of Conghua District'],
      [25, 'Pan Anna'],
      [25, 'personal mediation studios'],
    ],
    example: 'path',
    variables: { from: 'person/pan-anna', to: 'award/guangzhou-red-cotton-index' },
    rows: 'path.steps',
    columns: {
      from: 'from.name',
      link: 'predicate',
      forward: 'forward',
      to: 'to.name',
      passages: 'statements.evidence.passage.ordinal',
    },
    answer: [
      ['Pan Anna', 'HOLDS_ROLE', true, 'Pan Anna mediation studio', 25],
      [
        'Pan Anna mediation studio',
        'ESTABLISHED',
        false,
        'Political-and-legal system of Conghua District',
        [23, 25],
      ],
      ['Political-and-legal system of Conghua District', 'LOCATED_IN', true, 'Conghua District', 8],
      ['Conghua District', 'RECEIVED', true, '“Red Cotton Index” of city governance in Guangzhou', 12],
    ],
    inOrder: true,
    reading: 'forward is false where the link leads the other way: it is the system that set the studio up.',
  },
  {
    question: 'What do the courts and the petition departments have in common?',
    words: [
      [24, 'petitions, courts, judicial'],
      [25, 'the court, the procuratorate, the public security'],
    ],
    example: 'in-common',
    variables: { ids: ['organization/courts', 'organization/petition-departments'] },
    rows: 'common',
    columns: { what: 'entity.name', who: 'ties.entity.name', link: 'ties.links.predicate' },
    answer: [
      ['Linkage of four kinds of mediation', ['Courts', 'Petition departments'], 'PARTICIPATES_IN'],
      ['Three-person mediation team mechanism', ['Courts', 'Petition departments'], 'PARTICIPATES_IN'],
    ],
    reading: 'Each thing that all of them are linked to, and how each of them is.',
  },
  {
    question: 'What stands beside Xihe Village at one step?',
    words: [
      [39, 'Chengjiao Street'],
      [39, 'National Democratic Law Demonstration Village (Community)'],
      [39, 'Provincial Department of Justice'],
    ],
    example: 'neighbourhood',
    variables: { id: 'village/chengjiao-xihe', depth: 1 },
    rows: 'neighbourhood.nodes',
    columns: { thing: 'entity.name', kind: 'entity.kind', steps: 'distance' },
    answer: [
      ['Xihe Village', 'VILLAGE', 0],
      ['Chengjiao Street', 'TOWN', 1],
      ['National Democratic Rule of Law Demonstration Village (Community)', 'AWARD', 1],
      ['Department of Justice of Guangdong Province', 'ORGANIZATION', 1],
    ],
    reading: 'leftOut tells how many neighbours of a node are not among those shown.',
  },
  {
    question: 'In how many ways, and which, do the procuratorate and the courts meet within two steps?',
    words: [[25, 'the court, the procuratorate, the public security']],
    example: 'paths',
    variables: { from: 'organization/procuratorate', to: 'organization/courts', maxHops: 2 },
    rows: 'paths',
    columns: { steps: 'length', over: 'steps.to.name', words: 'steps.statements.evidence.token' },
    answer: [[2, ['Linkage of four kinds of mediation', 'Courts'], ['the procuratorate', 'the court']]],
    reading: 'In one. A list of ways with a single row says that there is no second within so many steps.',
  },
];
