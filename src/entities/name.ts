import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Computed } from '../graph/select/bindings.js';
import { Flag, flagProperties, flagsOf } from './flag.js';
import { Language } from './language.js';
import { Origin } from './origin.js';

export enum NameKind {
  OFFICIAL = 'OFFICIAL',
  ALIAS = 'ALIAS',
  FORMER = 'FORMER',
  PINYIN = 'PINYIN',
  MACHINE_TRANSLATED = 'MACHINE_TRANSLATED',
}
registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'What sort of name it is.',
  valuesConfig: {
    OFFICIAL: { description: 'The name in official use.' },
    ALIAS: { description: 'Another name in use.' },
    FORMER: { description: 'A name no longer in use.' },
    PINYIN: { description: 'The Chinese name in Latin letters.' },
    MACHINE_TRANSLATED: { description: 'What a machine translation made of the name, mangled or not.' },
  },
});

@ObjectType({ description: 'One text by which an entity is called.', simpleResolvers: true })
export class Name {
  @Field(() => String, { description: 'The name as written.' })
  text!: string;

  @Field(() => Language, { description: 'Its language or script.' })
  lang!: Language;

  @Field(() => NameKind, { description: 'What sort of name it is.' })
  kind!: NameKind;

  @Field(() => Origin, { description: 'Whether the report writes it so or an editor knows it.' })
  origin!: Origin;

  @Computed(flagProperties, flagsOf)
  @Field(() => [Flag], { description: 'Doubts about this name; empty for a sound one.' })
  flags!: Flag[];
}
