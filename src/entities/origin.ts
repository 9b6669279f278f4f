import { registerEnumType } from 'type-graphql';

export enum Origin {
  REPORT = 'REPORT',
  EDITOR = 'EDITOR',
}
registerEnumType(Origin, {
  name: 'Origin',
  description: 'Who says so.',
  valuesConfig: {
    REPORT: { description: 'The report says so; the evidence shows where.' },
    EDITOR: { description: 'An editor knows or infers it; the report does not say it in these words.' },
  },
});
