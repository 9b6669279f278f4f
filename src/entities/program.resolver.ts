import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { NamedArguments, Entity } from './entity.js';
import { Place } from './place.js';
import { Program, ProgramConnection } from './program.js';

@Resolver(() => Program)
export class ProgramResolver {
  @Query(() => ProgramConnection, {
    description: 'The programmes, mechanisms, models, projects, activities, reforms and pilots.',
  })
  @Fragment('query/programs', { where: 'entity' })
  programs(@Args(() => NamedArguments) _page: NamedArguments): ProgramConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who runs it.' })
  @Fragment('program/runBy')
  runBy(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The larger programme or campaign that it is part of.',
  })
  @Fragment('program/partOf')
  partOf(): Entity | null {
    return bySelection();
  }

  @FieldResolver(() => [Place], { description: 'Where it takes place.' })
  @Fragment('program/places')
  places(): Place[] {
    return bySelection();
  }
}
