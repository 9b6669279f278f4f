import type { Question } from './question.js';

export const evidence: readonly Question[] = [
  {
    question: 'Which figures does the passage on organised crime give?',
    words: [
      [17, 'five major industries'],
      [17, '75 criminal organizations'],
      [17, '7 and 65 gangs in criminal groups'],
      [17, '75 people'],
    ],
    example: 'passage',
    variables: { id: 'passage/conghua-2022-09-25/17' },
    rows: 'node.observations.nodes',
    columns: { figure: 'metric.name', printed: 'quantity.text' },
    answer: [
      ['Industries under rectification against organised crime', 'five'],
      ['Criminal organisations dealt with', '75'],
      ['Criminal groups dealt with', '7'],
      ['Criminal gangs dealt with', '65'],
      ['Persons in corruption and protective umbrellas of organised crime', '75'],
    ],
    reading: 'A passage is a line of the report that is not empty, counted from 1.',
  },
  {
    question: 'What rests on the words protective umbrella?',
    words: [[17, 'corruption and "protective umbrella"']],
    example: 'resting-on',
    variables: { evidence: { token: 'protective umbrella' } },
    rows: 'statements.nodes',
    columns: { about: 'about.name', passage: 'evidence.passage.ordinal' },
    answer: [
      ['Conghua District', 17],
      ['Special campaign against organised crime', 17],
    ],
    reading: 'A figure of persons, and what the campaign is aimed at: two claims, one place in the text.',
  },
  {
    question: 'What is taken from the teasers below the end of the article?',
    words: [],
    example: 'resting-on',
    variables: { evidence: { report: 'report/conghua-2022-09-25', passages: [51, 52, 53, 54] } },
    rows: 'statements.nodes',
    columns: { claim: 'id' },
    answer: [],
    reading: 'Nothing: they tell of other articles.',
  },
];
