import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Computed, Fragment, bySelection } from '../graph/select/bindings.js';
import { Language } from './language.js';
import { Metric, MetricArguments, MetricConnection, MetricFilter } from './metric.js';
import { nameIn, namesIn } from './nameIn.js';
import { Aspect, ObservationArguments, ObservationConnection, ObservationFilter } from './observation.js';
import { SeriesPoint } from './series.js';

@Resolver(() => Metric)
export class MetricResolver {
  @Query(() => MetricConnection, { description: 'What is counted and measured.' })
  @Fragment('query/metrics')
  metrics(
    @Args(() => MetricArguments) _page: MetricArguments,
    @Args(() => MetricFilter) _filter: MetricFilter,
  ): MetricConnection {
    return bySelection();
  }

  @Query(() => [SeriesPoint], {
    description:
      'The figures of a metric about an entity across all reports, in the order of their periods, with the changes between them recomputed. Figures without a period and those known to be wrong are left out.',
  })
  @Fragment('query/series', { longest: 'measure/figuresOfSubject' })
  series(
    @Arg('metric', () => ID, { description: 'The id of a metric, such as metric/sense-of-security.' })
    _metric: string,
    @Arg('subject', () => ID, { description: 'The id of an entity, such as district/conghua.' })
    _subject: string,
    @Arg('aspect', () => Aspect, {
      defaultValue: Aspect.LEVEL,
      description: 'Only figures that say this about the metric.',
    })
    _aspect: Aspect,
  ): SeriesPoint[] {
    return bySelection();
  }

  @FieldResolver(() => ObservationConnection, { description: 'The figures of it.' })
  @Fragment('metric/observations')
  observations(
    @Args(() => ObservationArguments) _page: ObservationArguments,
    @Args(() => ObservationFilter) _filter: ObservationFilter,
  ): ObservationConnection {
    return bySelection();
  }

  @FieldResolver(() => String, {
    description: 'Its name; in English where it has none in the language asked for.',
  })
  @Computed(namesIn, nameIn)
  name(
    @Arg('lang', () => Language, { defaultValue: Language.EN, description: 'The language of the name.' })
    _lang: Language,
  ): string {
    return bySelection();
  }
}
