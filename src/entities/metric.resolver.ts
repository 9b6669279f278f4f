import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Computed, Fragment, bySelection } from '../graph/select/bindings.js';
import { Language } from './language.js';
import { Metric, MetricArguments, MetricConnection } from './metric.js';
import { nameIn, nameProperties } from './nameIn.js';
import { ObservationArguments, ObservationConnection } from './observation.js';

@Resolver(() => Metric)
export class MetricResolver {
  @Query(() => MetricConnection, { description: 'What is counted and measured.' })
  @Fragment('query/metrics')
  metrics(@Args(() => MetricArguments) _page: MetricArguments): MetricConnection {
    return bySelection();
  }

  @FieldResolver(() => ObservationConnection, { description: 'The figures of it.' })
  @Fragment('metric/observations')
  observations(@Args(() => ObservationArguments) _page: ObservationArguments): ObservationConnection {
    return bySelection();
  }

  @FieldResolver(() => String, {
    description: 'Its name; in English where it has none in the language asked for.',
  })
  @Computed(nameProperties, nameIn)
  name(
    @Arg('lang', () => Language, { defaultValue: Language.EN, description: 'The language of the name.' })
    _lang: Language,
  ): string {
    return bySelection();
  }
}
