import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Entity, EntityConnection } from './entity.js';
import { Place } from './place.js';
import { Program, ProgramConnection, ProgramArguments } from './program.js';
import { AsOfArguments, EntityArguments } from './entityArguments.js';

@Resolver(() => Program)
export class ProgramResolver {
  @Query(() => ProgramConnection, {
    description: 'The programmes, mechanisms, models, projects, activities, reforms and pilots.',
  })
  @Fragment('query/programs')
  programs(
    @Args(() => ProgramArguments) _page: ProgramArguments,
    @Args(() => AsOfArguments) _time: AsOfArguments,
  ): ProgramConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who runs it.' })
  @Fragment('entity/runBy')
  runBy(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The larger programme or campaign that it is part of.',
  })
  @Fragment('entity/partOf')
  partOf(): Entity | null {
    return bySelection();
  }

  @FieldResolver(() => [Place], { description: 'Where it takes place.' })
  @Fragment('entity/places')
  places(): Place[] {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'The programmes, campaigns and awards that are part of it.',
  })
  @Fragment('entity/parts')
  parts(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => EntityConnection, {
    description: 'Who takes part in it without running it.',
  })
  @Fragment('entity/participants')
  participants(@Args(() => EntityArguments) _page: EntityArguments): EntityConnection {
    return bySelection();
  }

  @FieldResolver(() => [Entity], { description: 'Who set it up, by name.' })
  @Fragment('entity/establishedBy')
  establishedBy(): Entity[] {
    return bySelection();
  }

  @FieldResolver(() => [Entity], {
    description: 'The laws, programmes and meetings that it carries out or makes known, by name.',
  })
  @Fragment('entity/implements')
  implements(): Entity[] {
    return bySelection();
  }
}
