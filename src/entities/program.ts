import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

export enum ProgramForm {
  PROGRAM = 'PROGRAM',
  MECHANISM = 'MECHANISM',
  MODEL = 'MODEL',
  PROJECT = 'PROJECT',
  ACTIVITY = 'ACTIVITY',
  REFORM = 'REFORM',
  PILOT = 'PILOT',
  SYSTEM = 'SYSTEM',
}
registerEnumType(ProgramForm, {
  name: 'ProgramForm',
  description: 'What sort of undertaking a programme is.',
  valuesConfig: {
    PROGRAM: { description: 'A broad, lasting undertaking.' },
    MECHANISM: { description: 'A way in which several bodies work together.' },
    MODEL: { description: 'A way of doing things that is meant to be followed.' },
    PROJECT: { description: 'An undertaking with a product or an end.' },
    ACTIVITY: { description: 'Something people are brought to take part in.' },
    REFORM: { description: 'A change of how institutions work.' },
    PILOT: { description: 'A trial before others follow.' },
    SYSTEM: { description: 'A lasting arrangement of rules, people or equipment.' },
  },
});

@ObjectType({
  description: 'A programme, mechanism, model, project, activity, reform or pilot.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Program extends Entity {
  @Field(() => ProgramForm, { description: 'What sort of undertaking it is.' })
  form!: ProgramForm;
}

@ObjectType({ description: 'Program in a list.' })
export class ProgramEdge extends edgeOf(() => Program) {}

@ObjectType({ description: 'One page of programs.' })
export class ProgramConnection extends connectionOf(
  () => Program,
  () => ProgramEdge,
) {}

@Combined(() => ProgramFilter)
@InputType({ description: 'Which programmes are wanted; every condition given must hold.' })
export class ProgramFilter extends EntityConditions {
  @Field(() => [ProgramForm], { nullable: true, description: 'It has one of these forms.' })
  forms?: ProgramForm[] | null;
}

const ProgramOrder = entityOrder('Program', {
  FORM: ['form: string', 'The form, in alphabetical order.'],
  PARTICIPANT_COUNT: ['participants: count', 'How many take part in it without running it.'],
  RUNNER_COUNT: ['runBy: count', 'How many run it.'],
});

@ArgsType()
export class ProgramArguments extends entityArguments(() => ProgramFilter, ProgramOrder) {}
