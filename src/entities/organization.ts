import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Combined } from './combined.js';
import { entityArguments, EntityConditions, entityOrder } from './entityArguments.js';

export enum OrganizationForm {
  PARTY_BODY = 'PARTY_BODY',
  PARTY_BRANCH = 'PARTY_BRANCH',
  GOVERNMENT_BODY = 'GOVERNMENT_BODY',
  COURT = 'COURT',
  PROCURATORATE = 'PROCURATORATE',
  COMMITTEE = 'COMMITTEE',
  GROUP = 'GROUP',
  TEAM = 'TEAM',
  CENTER = 'CENTER',
  STATION = 'STATION',
  STUDIO = 'STUDIO',
  BASE = 'BASE',
  PLATFORM = 'PLATFORM',
  MEDIA = 'MEDIA',
  COMPANY = 'COMPANY',
  EXPERT_POOL = 'EXPERT_POOL',
  SYSTEM = 'SYSTEM',
  OTHER = 'OTHER',
}
registerEnumType(OrganizationForm, {
  name: 'OrganizationForm',
  description: 'What sort of body an organization is.',
  valuesConfig: {
    PARTY_BODY: { description: 'A body of the party.' },
    PARTY_BRANCH: { description: 'A branch or group of the party at the grass roots.' },
    GOVERNMENT_BODY: { description: 'A department of a government.' },
    COURT: { description: 'A court.' },
    PROCURATORATE: { description: 'An office that prosecutes.' },
    COMMITTEE: { description: 'A committee.' },
    GROUP: { description: 'A leading or working group.' },
    TEAM: { description: 'A team of people.' },
    CENTER: { description: 'A centre.' },
    STATION: { description: 'A workstation.' },
    STUDIO: { description: 'A studio where people are received.' },
    BASE: { description: 'A base.' },
    PLATFORM: { description: 'A platform to report to.' },
    MEDIA: { description: 'A medium.' },
    COMPANY: { description: 'A company.' },
    EXPERT_POOL: { description: 'A pool of experts.' },
    SYSTEM: { description: 'Several bodies taken together.' },
    OTHER: { description: 'None of these, or it cannot be told.' },
  },
});

@ObjectType({
  description: 'A committee, court, department, team, centre, studio or platform.',
  implements: [Entity, Node],
  simpleResolvers: true,
})
export class Organization extends Entity {
  @Field(() => OrganizationForm, { description: 'What sort of body it is.' })
  form!: OrganizationForm;
}

@ObjectType({ description: 'Organization in a list.' })
export class OrganizationEdge extends edgeOf(() => Organization) {}

@ObjectType({ description: 'One page of organizations.' })
export class OrganizationConnection extends connectionOf(
  () => Organization,
  () => OrganizationEdge,
) {}

@Combined(() => OrganizationFilter)
@InputType({ description: 'Which organizations are wanted; every condition given must hold.' })
export class OrganizationFilter extends EntityConditions {
  @Field(() => [OrganizationForm], { nullable: true, description: 'It has one of these forms.' })
  forms?: OrganizationForm[] | null;
}

const OrganizationOrder = entityOrder('Organization', {
  FORM: ['form: string', 'The form, in alphabetical order.'],
  RUN_COUNT: ['runs: count', 'How many programmes, campaigns and events it runs.'],
  PERSON_COUNT: ['people: count', 'How many people hold a role in it.'],
  GRANT_GIVEN_COUNT: ['grantsGiven: count', 'How many award grants it gave.'],
});

@ArgsType()
export class OrganizationArguments extends entityArguments(() => OrganizationFilter, OrganizationOrder) {}
