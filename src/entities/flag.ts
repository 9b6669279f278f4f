import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum FlagKind {
  AMBIGUOUS = 'AMBIGUOUS',
  GARBLED = 'GARBLED',
  DOUBTFUL_UNIT = 'DOUBTFUL_UNIT',
  DOUBTFUL_NAME = 'DOUBTFUL_NAME',
  MISPLACED_SEPARATOR = 'MISPLACED_SEPARATOR',
  CUT_OFF = 'CUT_OFF',
  REPEATED = 'REPEATED',
  DOES_NOT_ADD_UP = 'DOES_NOT_ADD_UP',
  MISSING_SUBJECT = 'MISSING_SUBJECT',
}
registerEnumType(FlagKind, {
  name: 'FlagKind',
  description: 'Why something calls for a second look.',
  valuesConfig: {
    AMBIGUOUS: { description: 'The words can be read in more than one way.' },
    GARBLED: { description: 'The translation mangled the words.' },
    DOUBTFUL_UNIT: { description: 'The printed unit is unlikely to be the one meant.' },
    DOUBTFUL_NAME: { description: 'The printed name is unlikely to be the one meant.' },
    MISPLACED_SEPARATOR: { description: 'The digits of a number are grouped in a way no number is.' },
    CUT_OFF: { description: 'The sentence ends before it says everything.' },
    REPEATED: { description: 'The same words or number stand twice.' },
    DOES_NOT_ADD_UP: { description: 'Stated figures contradict each other when recomputed.' },
    MISSING_SUBJECT: { description: 'The words do not say whose figure it is, or who acts.' },
  },
});

@ObjectType({ description: 'A reason to look twice, with what an editor decided.', simpleResolvers: true })
export class Flag {
  @Field(() => FlagKind, { description: 'The kind of doubt.' })
  kind!: FlagKind;

  @Field(() => String, { description: 'What is printed, how it was read and why.' })
  note!: string;
}

/** Flags are stored as two parallel lists, since a Neo4j property cannot hold maps. */
export const flagProperties = ['flags', 'flagNotes'] as const;

/** Puts the two lists together. */
export function flagsOf(row: Record<string, unknown>): Flag[] {
  const notes = (row.flagNotes ?? []) as string[];
  return ((row.flags ?? []) as FlagKind[]).map((kind, at) => ({ kind, note: notes[at] ?? '' }));
}
