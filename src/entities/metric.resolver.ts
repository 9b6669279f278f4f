import { Arg, FieldResolver, Resolver } from 'type-graphql';
import { Computed, bySelection } from '../graph/select/bindings.js';
import { Language } from './language.js';
import { Metric } from './metric.js';
import { nameIn, nameProperties } from './nameIn.js';

@Resolver(() => Metric)
export class MetricResolver {
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
