import { ArgsType, InputType, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Place, PlaceConditions } from './place.js';
import { Combined } from './combined.js';
import { entityArguments, entityOrder } from './entityArguments.js';

@ObjectType({
  description: 'A district of a city.',
  implements: [Place, Entity, Node],
  simpleResolvers: true,
})
export class District extends Place {}

@ObjectType({ description: 'District in a list.' })
export class DistrictEdge extends edgeOf(() => District) {}

@ObjectType({ description: 'One page of districts.' })
export class DistrictConnection extends connectionOf(
  () => District,
  () => DistrictEdge,
) {}

@Combined(() => DistrictFilter)
@InputType({ description: 'Which districts are wanted; every condition given must hold.' })
export class DistrictFilter extends PlaceConditions {}

const DistrictOrder = entityOrder('District', {
  TOWN_COUNT: ['towns: count', 'How many towns and streets it administers.'],
});

@ArgsType()
export class DistrictArguments extends entityArguments(() => DistrictFilter, DistrictOrder) {}
