import { ArgsType, Field, ID, InputType, registerEnumType, type ClassType } from 'type-graphql';
import { Checked, notBlank, withLetters } from '../graph/select/checked.js';
import { Prepared } from '../graph/select/prepared.js';
import { Combined } from './combined.js';
import { OrderDirection, PageArguments } from './connection.js';
import { asOfOptions, DateTimeScalar } from './dateTime.js';
import { EntityKind } from './entityKind.js';
import { EntityReference } from './entityReference.js';
import { EvidenceFilter } from './evidenceFilter.js';
import { Origin } from './origin.js';
import { fullTextQueries, longestName } from './searchText.js';

/** What entities of any kind can be narrowed by; `relatedConditions.ts` adds what leads to others. */
@InputType()
export abstract class EntityConditions {
  @Field(() => EntityReference, {
    nullable: true,
    description: 'It is the entity with this id, or one of those with this name.',
  })
  is?: EntityReference | null;

  @Checked(withLetters)
  @Field(() => String, {
    nullable: true,
    description:
      'Any of its names (English, Chinese, pinyin, alias) contains this text; case, tone marks and punctuation do not matter.',
  })
  text?: string | null;

  @Checked(withLetters)
  @Field(() => String, {
    nullable: true,
    description:
      'Any of its names (English, Chinese, pinyin, alias) starts with this text; case, tone marks and punctuation do not matter.',
  })
  nameStartsWith?: string | null;

  @Checked(notBlank)
  @Field(() => String, {
    nullable: true,
    description:
      'Each word of this text, parted by spaces, stands in one of its names or in its description, in any order; case and, in names, tone marks do not matter.',
  })
  words?: string | null;

  @Prepared(fullTextQueries)
  @Field(() => String, {
    nullable: true,
    description: `The search would find it by this text, at most ${longestName} characters: by words of a name or of its description, or by such as begin so or are like them. An index finds them, so that this is the quicker the more there is to look through.`,
  })
  fullText?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'It is the place with this id, lies in it at any depth, is located there, or belongs to something that is.',
  })
  within?: string | null;

  @Field(() => Origin, {
    nullable: true,
    description: 'A report speaks of it, or only an editor placed it there.',
  })
  origin?: Origin | null;

  @Field(() => EvidenceFilter, { nullable: true, description: 'Such words speak of it.' })
  evidence?: EvidenceFilter | null;
}

@Combined(() => EntityFilter)
@InputType({ description: 'Which entities are wanted; every condition given must hold.' })
export class EntityFilter extends EntityConditions {
  @Field(() => [EntityKind], { nullable: true, description: 'It is of one of these kinds.' })
  kinds?: EntityKind[] | null;
}

type OrderKeys = Readonly<Record<string, readonly [key: string, description: string]>>;

const ofAll = {
  NAME: ['nameEn: string', 'The English name.'],
  ID: ['id: string', 'The id.'],
  AWARD_COUNT: ['awards: count', 'How many awards and titles it was named for.'],
  OBSERVATION_COUNT: ['observations: count', 'How many figures are about it.'],
  RELATION_COUNT: ['relations: count', 'How many relations it is the subject of.'],
  STATEMENT_COUNT: ['statements: count', 'How many statements of any kind are about it.'],
} satisfies OrderKeys;

/** Makes the order of a kind of entities from what it can be ordered by besides what all can. */
export function entityOrder(kind: string, own: OrderKeys): ClassType {
  const keys: OrderKeys = { ...own, ...ofAll };
  const values = Object.fromEntries(Object.entries(keys).map(([name, [key]]) => [name, key]));
  const described = Object.entries(keys).map(([name, [, description]]) => [name, { description }]);
  registerEnumType(values, {
    name: `${kind}OrderField`,
    description: `What a list of this kind can be ordered by (${kind}). Ties are broken by id.`,
    valuesConfig: Object.fromEntries(described) as Record<string, { description: string }>,
  });

  @InputType(`${kind}Order`, { description: `How a list of this kind is ordered (${kind}).` })
  class Order {
    @Field(() => values, { description: 'What to order by.' })
    field!: string;

    @Field(() => OrderDirection, { description: 'Which end comes first.' })
    direction: OrderDirection = OrderDirection.ASC;
  }
  return Order;
}

const EntityOrder = entityOrder('Entity', { KIND: ['kind: string', 'The kind, in alphabetical order.'] });

/** The base of the arguments of a list of entities: a page, a filter and an order. */
export function entityArguments(filter: () => ClassType, order: ClassType = EntityOrder) {
  @ArgsType()
  abstract class Arguments extends PageArguments {
    @Field(filter, { nullable: true, description: 'Only those that meet these conditions.' })
    filter?: object | null;

    @Field(() => order, {
      nullable: true,
      defaultValue: { field: 'nameEn: string', direction: OrderDirection.ASC },
      description: 'The order of the list; by English name if none is given.',
    })
    orderBy?: object | null;
  }
  return Arguments;
}

@ArgsType()
export class EntityArguments extends entityArguments(() => EntityFilter) {}

/** Of the lists that do not hang on something else: only these know what was published when. */
@ArgsType()
export class AsOfArguments {
  @Field(() => DateTimeScalar, asOfOptions)
  asOf?: Date | null;
}
