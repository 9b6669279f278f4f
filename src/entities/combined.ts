import { Field, type ClassType } from 'type-graphql';
import { inheritChecks } from '../graph/select/checked.js';
import { maximumConditions, maximumFilterDepth } from '../graph/select/conditions.js';

const limit = `Inside of other conditions a field of the query takes ${maximumConditions} conditions, ${maximumFilterDepth} deep.`;

const descriptions = {
  and: `All of these hold as well. ${limit}`,
  or: `At least one of these holds; of none, none does. ${limit}`,
  not: `This does not hold, or cannot be told. ${limit}`,
};

/** Adds `and`, `or` and `not` to a filter: conditions of the same form, in any depth that the service takes. */
export function Combined(filter: () => ClassType): ClassDecorator {
  return (type) => {
    inheritChecks(type);
    const prototype = type.prototype as object;
    for (const name of ['and', 'or'] as const)
      Field(() => [filter()], { nullable: true, description: descriptions[name] })(prototype, name);
    Field(() => filter(), { nullable: true, description: descriptions.not })(prototype, 'not');
  };
}
