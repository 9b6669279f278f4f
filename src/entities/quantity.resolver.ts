import { Arg, FieldResolver, Resolver } from 'type-graphql';
import { Computed, bySelection } from '../graph/select/bindings.js';
import { amountIn, ConvertibleUnit, Scale, significantDigits } from './conversion.js';
import { Quantity } from './quantity.js';

@Resolver(() => Quantity)
export class QuantityResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: `The amount in another unit or scale, exact where that comes to an end and otherwise rounded to ${significantDigits} digits; null without an amount, and where the figure's unit is of another kind.`,
  })
  @Computed(['amount', 'unit'], ({ amount, unit }, values) =>
    amountIn(amount, unit, (values.unit ?? null) as ConvertibleUnit | null, values.scale as Scale),
  )
  amountIn(
    @Arg('unit', () => ConvertibleUnit, {
      nullable: true,
      description: 'The unit wanted; the unit of the figure if none is given.',
    })
    _unit: ConvertibleUnit | null,
    @Arg('scale', () => Scale, { defaultValue: Scale.ONE, description: 'How many of the unit are one.' })
    _scale: Scale,
  ): string | null {
    return bySelection();
  }
}
