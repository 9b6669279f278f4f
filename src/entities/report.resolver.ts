import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { PageArguments } from './connection.js';
import { Gap } from './gap.js';
import { Report, ReportArguments, ReportConnection } from './report.js';
import { SectionConnection } from './section.js';
import { StatementArguments, StatementConnection, StatementFilter } from './statement.js';

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => ReportConnection, { description: 'The reports that have been loaded.' })
  @Fragment('query/reports')
  reports(@Args(() => ReportArguments) _page: ReportArguments): ReportConnection {
    return bySelection();
  }

  @Query(() => Report, { nullable: true, description: 'The report with this id; null if there is none.' })
  @Fragment('query/report')
  report(
    @Arg('id', () => ID, { description: 'The id of a report, such as report/conghua-2022-09-25.' })
    _id: string,
  ): Report | null {
    return bySelection();
  }

  @FieldResolver(() => SectionConnection, { description: 'Its sections, in their order.' })
  @Fragment('report/sections', { order: { field: 'ordinal: number', direction: 'ASC' } })
  sections(@Args(() => PageArguments) _page: PageArguments): SectionConnection {
    return bySelection();
  }

  @FieldResolver(() => StatementConnection, { description: 'Everything it claims.' })
  @Fragment('report/statements')
  statements(
    @Args(() => StatementArguments) _page: StatementArguments,
    @Args(() => StatementFilter) _filter: StatementFilter,
  ): StatementConnection {
    return bySelection();
  }

  @FieldResolver(() => [Gap], {
    description: 'What it leaves open as long as it stands, in the order of its words.',
  })
  @Fragment('report/gaps')
  gaps(): Gap[] {
    return bySelection();
  }
}
