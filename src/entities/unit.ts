import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../graph/select/bindings.js';

@ObjectType({ description: 'What one of a quantity is.', simpleResolvers: true })
export class Unit {
  @Computed(['unit'], ({ unit }) => unit)
  @Field(() => String, { description: 'A stable code, such as PERCENT or CASE.' })
  code!: string;

  @Computed(['unit'], ({ unit }) => nameOfUnit(String(unit)))
  @Field(() => String, { description: 'The unit in plain English.' })
  name!: string;
}

const names: Record<string, string> = {};

/** A code without a name of its own is its name in capitals. */
export function nameOfUnit(code: string): string {
  return names[code] ?? code.toLowerCase().replaceAll('_', ' ');
}
