import './relatedConditions.js';
import { AboutResolver } from './about.resolver.js';
import { AvailabilityResolver } from './availability.resolver.js';
import { AwardGrantResolver } from './awardGrant.resolver.js';
import { AwardResolver } from './award.resolver.js';
import { ProgramResolver } from './program.resolver.js';
import { CampaignResolver } from './campaign.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { PersonResolver } from './person.resolver.js';
import { LawResolver } from './law.resolver.js';
import { PublicationResolver } from './publication.resolver.js';
import { EventResolver } from './event.resolver.js';
import { CommonEntityResolver } from './commonEntity.resolver.js';
import { NeighbourhoodResolver } from './neighbourhood.resolver.js';
import { PathResolver } from './path.resolver.js';
import { GapResolver } from './gap.resolver.js';
import { StatementResolver } from './statement.resolver.js';
import { DistrictResolver } from './district.resolver.js';
import { EntityResolver } from './entity.resolver.js';
import { EntitySummaryResolver } from './entitySummary.resolver.js';
import { MetricResolver } from './metric.resolver.js';
import { ChangeResolver, ObservationResolver } from './observation.resolver.js';
import { PlaceResolver } from './place.resolver.js';
import { ObservationSummaryResolver } from './observationSummary.resolver.js';
import { QuantityResolver } from './quantity.resolver.js';
import { RegionResolver } from './region.resolver.js';
import { PassageResolver, SectionResolver } from './passage.resolver.js';
import { RelationResolver } from './relation.resolver.js';
import { ReportResolver } from './report.resolver.js';
import { ResolutionResolver } from './resolution.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { TownResolver } from './town.resolver.js';
import { VillageResolver } from './village.resolver.js';

/** Everything the schema is made of, from the outermost place to the source of a statement. */
export const resolvers = [
  AboutResolver,
  EntityResolver,
  EntitySummaryResolver,
  SearchResolver,
  ResolutionResolver,
  PathResolver,
  NeighbourhoodResolver,
  CommonEntityResolver,
  PlaceResolver,
  RegionResolver,
  DistrictResolver,
  TownResolver,
  VillageResolver,
  ProgramResolver,
  CampaignResolver,
  AwardResolver,
  OrganizationResolver,
  PersonResolver,
  LawResolver,
  PublicationResolver,
  EventResolver,
  StatementResolver,
  ObservationResolver,
  ChangeResolver,
  QuantityResolver,
  ObservationSummaryResolver,
  MetricResolver,
  AvailabilityResolver,
  RelationResolver,
  AwardGrantResolver,
  GapResolver,
  ReportResolver,
  SectionResolver,
  PassageResolver,
] as const;
