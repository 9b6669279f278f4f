import { Field, Int, ObjectType } from 'type-graphql';
import { Computed, Fragment } from '../graph/select/bindings.js';
import { productVersion } from '../productVersion.js';
import { EntityKind } from './entityKind.js';
import { Report } from './report.js';

@ObjectType({ description: 'How many entities there are of one kind.', simpleResolvers: true })
export class EntityKindCount {
  @Field(() => EntityKind, { description: 'The kind.' })
  kind!: EntityKind;

  @Field(() => Int, { description: 'How many entities of this kind there are.' })
  count!: number;
}

@ObjectType({ description: 'What this service runs and holds.', simpleResolvers: true })
export class About {
  @Computed([], () => productVersion)
  @Field(() => String, { description: 'The version of the service.' })
  version!: string;

  @Computed(['version'], ({ version }) => version)
  @Field(() => Int, { description: 'The version of the graph model in the database.' })
  modelVersion!: number;

  @Field(() => String, {
    description: 'A hash of everything published: it changes when a fact does, and only then.',
  })
  graphHash!: string;

  @Fragment('about/reports', { longest: 'Report' })
  @Field(() => [Report], { description: 'The reports that have been loaded, newest first.' })
  reports!: Report[];

  @Fragment('about/counts', { longest: 20 })
  @Field(() => [EntityKindCount], {
    description: 'How many entities there are of each kind, in order of the kinds.',
  })
  counts!: EntityKindCount[];
}
