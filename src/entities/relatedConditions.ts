import { Field, type ClassType } from 'type-graphql';
import { AwardFilter } from './award.js';
import { AwardGrantFilter } from './awardGrant.js';
import { CampaignFilter } from './campaign.js';
import { DistrictFilter } from './district.js';
import { EntityConditions, EntityFilter } from './entityArguments.js';
import { EventFilter } from './event.js';
import { LawFilter } from './law.js';
import { listFilter } from './listFilter.js';
import { MetricFilter } from './metric.js';
import { ObservationFilter } from './observation.js';
import { OrganizationFilter } from './organization.js';
import { PersonFilter } from './person.js';
import { PlaceConditions, PlaceFilter } from './place.js';
import { ProgramFilter } from './program.js';
import { PublicationFilter } from './publication.js';
import { RelationFilter } from './relation.js';
import { StatementConditions, StatementFilter } from './statement.js';
import { TownFilter } from './town.js';
import { VillageFilter } from './village.js';

type Conditions = ClassType | (abstract new () => object);

/**
 * Conditions that lead on to others are named as the fields that lead there. They stand here, in one place, since the
 * things know of each other both ways.
 */
lists(EntityConditions, {
  awards: AwardGrantFilter,
  observations: ObservationFilter,
  relations: RelationFilter,
  statements: StatementFilter,
  objectOf: RelationFilter,
});
lists(PlaceConditions, {
  parts: PlaceFilter,
  located: EntityFilter,
  runs: EntityFilter,
  established: EntityFilter,
});
lists(DistrictFilter, { towns: TownFilter });
lists(TownFilter, { villages: VillageFilter });
lists(ProgramFilter, {
  runBy: EntityFilter,
  places: PlaceFilter,
  parts: EntityFilter,
  participants: EntityFilter,
  establishedBy: EntityFilter,
  implements: EntityFilter,
});
lists(CampaignFilter, { ledBy: EntityFilter, places: PlaceFilter, participants: EntityFilter });
lists(AwardFilter, { grants: AwardGrantFilter, places: PlaceFilter });
lists(OrganizationFilter, {
  runs: EntityFilter,
  parts: OrganizationFilter,
  participatesIn: EntityFilter,
  established: EntityFilter,
  establishedBy: EntityFilter,
  published: EntityFilter,
  implements: EntityFilter,
  grantsGiven: AwardGrantFilter,
  people: PersonFilter,
  places: PlaceFilter,
});
lists(PersonFilter, { participatesIn: EntityFilter });
lists(LawFilter, { implementedBy: EntityFilter, publishers: EntityFilter });
lists(PublicationFilter, { parts: EntityFilter, contributors: EntityFilter });
lists(EventFilter, { runBy: EntityFilter, places: PlaceFilter, participants: EntityFilter });
lists(MetricFilter, { observations: ObservationFilter });

one(TownFilter, { district: DistrictFilter });
one(VillageFilter, { town: TownFilter });
one(AwardFilter, { awarder: EntityFilter });
one(OrganizationFilter, { partOf: OrganizationFilter });
one(PublicationFilter, { publisher: OrganizationFilter, partOf: PublicationFilter });
one(StatementConditions, { about: EntityFilter });

function lists(conditions: Conditions, leading: Readonly<Record<string, ClassType>>): void {
  for (const [name, filter] of Object.entries(leading))
    add(conditions, name, listFilter(filter), `What is wanted of the list ${name}.`);
}

function one(conditions: Conditions, leading: Readonly<Record<string, ClassType>>): void {
  for (const [name, filter] of Object.entries(leading))
    add(conditions, name, filter, `The field ${name} has a value, and it meets these conditions.`);
}

function add({ prototype }: Conditions, name: string, filter: ClassType, description: string): void {
  Field(() => filter, { nullable: true, description })(prototype as object, name);
}
