import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { Passage } from './passage.js';
import { Report, ReportArguments, ReportConnection } from './report.js';
import { Section } from './section.js';

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

  @FieldResolver(() => [Section], { description: 'Its sections, in order.' })
  @Fragment('report/sections')
  sections(): Section[] {
    return bySelection();
  }
}

@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => [Passage], { description: 'Its passages, in order.' })
  @Fragment('section/passages')
  passages(): Passage[] {
    return bySelection();
  }
}
