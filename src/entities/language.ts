import { registerEnumType } from 'type-graphql';

export enum Language {
  EN = 'EN',
  ZH = 'ZH',
  PINYIN = 'PINYIN',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'The language or script of a name.',
  valuesConfig: {
    EN: { description: 'English.' },
    ZH: { description: 'Chinese characters.' },
    PINYIN: { description: 'Chinese in Latin letters with tone marks.' },
  },
});
