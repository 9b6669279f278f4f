// Written by `npm run format:operations` from the .graphql files beside this one and the schema.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Aspect = 'CHANGE_ABS' | 'CHANGE_PCT' | 'CUMULATIVE' | 'LEVEL' | 'RANK' | 'TARGET';

export type Comparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'EXACT' | 'LESS_THAN' | 'MORE_THAN' | 'NEARLY';

export type EntityKind =
  | 'AWARD'
  | 'CAMPAIGN'
  | 'DISTRICT'
  | 'EVENT'
  | 'LAW'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PROGRAM'
  | 'PUBLICATION'
  | 'REGION'
  | 'TOWN'
  | 'VILLAGE';

export type EntityLinkType =
  | 'ASSESSED'
  | 'CONTRIBUTED_TO'
  | 'ESTABLISHED'
  | 'FIRST_IN'
  | 'HELD'
  | 'HOLDS_ROLE'
  | 'IMPLEMENTS'
  | 'LOCATED_IN'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'PUBLISHED'
  | 'RECEIVED'
  | 'RUNS'
  | 'TARGETS';

export type EntityStatus = 'ACTIVE' | 'MERGED' | 'RETRACTED';

export type EvidenceFilter = {
  readonly passages?: ReadonlyArray<number> | null | undefined;
  readonly report?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly token?: string | null | undefined;
};

export type FlagKind =
  | 'AMBIGUOUS'
  | 'CUT_OFF'
  | 'DOES_NOT_ADD_UP'
  | 'DOUBTFUL_NAME'
  | 'DOUBTFUL_UNIT'
  | 'GARBLED'
  | 'MISPLACED_SEPARATOR'
  | 'MISSING_SUBJECT'
  | 'REPEATED';

export type GrantStatus = 'CULTIVATION' | 'RANKED' | 'SELECTED' | 'UNSTATED' | 'WON';

export type Language = 'EN' | 'PINYIN' | 'ZH';

export type NameKind = 'ALIAS' | 'FORMER' | 'MACHINE_TRANSLATED' | 'OFFICIAL' | 'PINYIN';

export type ObservationOrder = {
  readonly direction?: OrderDirection;
  readonly field: ObservationOrderField;
};

export type ObservationOrderField = 'ID' | 'PERIOD' | 'PRECEDENCE' | 'VALUE';

export type OrderDirection = 'ASC' | 'DESC';

export type Origin = 'EDITOR' | 'REPORT';

export type PeriodFilter = {
  readonly overlaps?: string | null | undefined;
  readonly within?: string | null | undefined;
};

export type Predicate =
  | 'ASSESSED'
  | 'CONTRIBUTED_TO'
  | 'ESTABLISHED'
  | 'FIRST_IN'
  | 'HELD'
  | 'HOLDS_ROLE'
  | 'IMPLEMENTS'
  | 'LOCATED_IN'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'PUBLISHED'
  | 'RUNS'
  | 'TARGETS';

export type ReportStatus = 'ACTIVE' | 'RETRACTED' | 'SUPERSEDED';

export type SearchMatch = 'DESCRIPTION' | 'EXACT' | 'PREFIX' | 'SIMILAR' | 'WORDS';

export type StatementRank = 'DEPRECATED' | 'NORMAL' | 'PREFERRED';

export type StatementStatus = 'ACTIVE' | 'RETRACTED' | 'SUPERSEDED';

export type ValueFilter = {
  readonly gte?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly mode?: ValueMode;
};

export type ValueMode = 'CERTAIN' | 'POSSIBLE' | 'STATED';

export type AwardsTableQueryVariables = Exact<{
  lang: Language;
  within?: string | null | undefined;
  recipient?: string | null | undefined;
  award?: string | null | undefined;
  outcome?: GrantStatus | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AwardsTableQuery = {
  readonly awardGrants: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      RowPartsFragment & GrantPartsFragment & { readonly __typename: 'AwardGrant' }
    >;
  };
  readonly towns: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type DoubtfulListQueryVariables = Exact<{
  lang: Language;
  flags?: ReadonlyArray<FlagKind> | FlagKind | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type DoubtfulListQuery = {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<
      | StatementParts_AwardGrant_Fragment
      | StatementParts_Observation_Fragment
      | StatementParts_Relation_Fragment
    >;
  };
  readonly AMBIGUOUS: { readonly totalCount: number };
  readonly GARBLED: { readonly totalCount: number };
  readonly DOUBTFUL_UNIT: { readonly totalCount: number };
  readonly DOUBTFUL_NAME: { readonly totalCount: number };
  readonly MISPLACED_SEPARATOR: { readonly totalCount: number };
  readonly CUT_OFF: { readonly totalCount: number };
  readonly REPEATED: { readonly totalCount: number };
  readonly DOES_NOT_ADD_UP: { readonly totalCount: number };
  readonly MISSING_SUBJECT: { readonly totalCount: number };
  readonly gaps: ReadonlyArray<{
    readonly id: string;
    readonly note: string;
    readonly about: ReadonlyArray<NamedPartsFragment>;
    readonly evidence: ReadonlyArray<{ readonly passage: { readonly section: { readonly id: string } } }>;
  }>;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly sections: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly title: string }> };
    }>;
  };
};

export type EntityPageQueryVariables = Exact<{
  id: string;
  lang: Language;
  relations: number;
}>;

export type EntityPageQuery = {
  readonly about: { readonly graphHash: string };
  readonly node:
    | ({
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly origin: Origin;
        readonly status: EntityStatus;
        readonly id: string;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly lang: Language;
          readonly kind: NameKind;
          readonly origin: Origin;
          readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly note: string }>;
        }>;
        readonly evidence: ReadonlyArray<
          {
            readonly passage: {
              readonly section: {
                readonly report: { readonly id: string; readonly title: string; readonly published: string };
              };
            };
          } & EvidencePartsFragment
        >;
        readonly gaps: ReadonlyArray<{ readonly id: string; readonly note: string }>;
        readonly sameAs: ReadonlyArray<NamedPartsFragment>;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & FigurePartsFragment & { readonly __typename: 'Observation' }
          >;
        };
        readonly awards: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & GrantPartsFragment & { readonly __typename: 'AwardGrant' }
          >;
        };
        readonly relations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
        readonly objectOf: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
        readonly grants: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & GrantPartsFragment & { readonly __typename: 'AwardGrant' }
          >;
        };
      } & { readonly __typename: 'Award' })
    | ({ readonly id: string } & {
        readonly __typename:
          | 'AwardGrant'
          | 'Decision'
          | 'Gap'
          | 'Metric'
          | 'Observation'
          | 'Passage'
          | 'Relation'
          | 'Report'
          | 'Section';
      })
    | ({
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly origin: Origin;
        readonly status: EntityStatus;
        readonly id: string;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly lang: Language;
          readonly kind: NameKind;
          readonly origin: Origin;
          readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly note: string }>;
        }>;
        readonly evidence: ReadonlyArray<
          {
            readonly passage: {
              readonly section: {
                readonly report: { readonly id: string; readonly title: string; readonly published: string };
              };
            };
          } & EvidencePartsFragment
        >;
        readonly gaps: ReadonlyArray<{ readonly id: string; readonly note: string }>;
        readonly sameAs: ReadonlyArray<NamedPartsFragment>;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & FigurePartsFragment & { readonly __typename: 'Observation' }
          >;
        };
        readonly awards: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & GrantPartsFragment & { readonly __typename: 'AwardGrant' }
          >;
        };
        readonly relations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
        readonly objectOf: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
      } & {
        readonly __typename:
          'Campaign' | 'Event' | 'Law' | 'Organization' | 'Person' | 'Program' | 'Publication';
      })
    | ({
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly origin: Origin;
        readonly status: EntityStatus;
        readonly id: string;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly lang: Language;
          readonly kind: NameKind;
          readonly origin: Origin;
          readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly note: string }>;
        }>;
        readonly evidence: ReadonlyArray<
          {
            readonly passage: {
              readonly section: {
                readonly report: { readonly id: string; readonly title: string; readonly published: string };
              };
            };
          } & EvidencePartsFragment
        >;
        readonly gaps: ReadonlyArray<{ readonly id: string; readonly note: string }>;
        readonly sameAs: ReadonlyArray<NamedPartsFragment>;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & FigurePartsFragment & { readonly __typename: 'Observation' }
          >;
        };
        readonly awards: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & GrantPartsFragment & { readonly __typename: 'AwardGrant' }
          >;
        };
        readonly relations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
        readonly objectOf: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
        readonly within: ReadonlyArray<NamedPartsFragment>;
        readonly parts: { readonly totalCount: number; readonly nodes: ReadonlyArray<NamedPartsFragment> };
      } & { readonly __typename: 'District' | 'Region' | 'Town' | 'Village' })
    | null;
};

export type FurtherRelationsQueryVariables = Exact<{
  id: string;
  lang: Language;
  outgoing: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type FurtherRelationsQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly relations?: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
        readonly objectOf?: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<
            RowPartsFragment & RelationPartsFragment & { readonly __typename: 'Relation' }
          >;
        };
      }
    | { readonly id: string }
    | null;
};

export type FiguresTableQueryVariables = Exact<{
  lang: Language;
  text?: string | null | undefined;
  unit?: string | null | undefined;
  metric?: string | null | undefined;
  subject?: string | null | undefined;
  within?: string | null | undefined;
  aspect?: Aspect | null | undefined;
  value?: ValueFilter | null | undefined;
  flagged?: boolean | null | undefined;
  period?: PeriodFilter | null | undefined;
  orderBy?: ObservationOrder | null | undefined;
  withUnits: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type FiguresTableQuery = {
  readonly observations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      {
        readonly period: { readonly start: string | null; readonly end: string | null } | null;
        readonly report: { readonly id: string; readonly title: string };
        readonly evidence: ReadonlyArray<{
          readonly token: string;
          readonly passage: { readonly ordinal: number };
        }>;
      } & RowPartsFragment &
        FigurePartsFragment &
        ChangeOfPartsFragment & { readonly __typename: 'Observation' }
    >;
  };
  readonly observationSummary?: ReadonlyArray<{ readonly unit: string | null; readonly count: number }>;
};

export type LinkPartsFragment = {
  readonly predicate: EntityLinkType;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly statements: ReadonlyArray<
    | { readonly year: number | null; readonly id: string }
    | { readonly id: string }
    | {
        readonly id: string;
        readonly period: { readonly start: string | null; readonly end: string | null } | null;
      }
  >;
};

export type NeighbourhoodOfQueryVariables = Exact<{
  id: string;
  depth: number;
  first: number;
  lang: Language;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  predicates?: ReadonlyArray<EntityLinkType> | EntityLinkType | null | undefined;
}>;

export type NeighbourhoodOfQuery = {
  readonly neighbourhood: {
    readonly centre: NamedPartsFragment | null;
    readonly nodes: ReadonlyArray<{
      readonly distance: number;
      readonly leftOut: number;
      readonly entity:
        | NamedPartsFragment
        | ({
            readonly period: { readonly start: string | null; readonly end: string | null } | null;
          } & NamedPartsFragment)
        | NamedPartsFragment
        | ({
            readonly period: { readonly start: string | null; readonly end: string | null } | null;
          } & NamedPartsFragment)
        | NamedPartsFragment;
    }>;
    readonly links: ReadonlyArray<LinkPartsFragment>;
  };
};

export type PathBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  lang: Language;
}>;

export type PathBetweenQuery = {
  readonly path: {
    readonly length: number;
    readonly steps: ReadonlyArray<{
      readonly forward: boolean;
      readonly predicate: EntityLinkType;
      readonly from: NamedPartsFragment;
      readonly to: NamedPartsFragment;
      readonly statements: ReadonlyArray<{ readonly id: string }>;
    }>;
  } | null;
};

export type ThingPanelQueryVariables = Exact<{
  id: string;
}>;

export type ThingPanelQuery = {
  readonly neighbourhood: {
    readonly centre: {
      readonly id: string;
      readonly description: string | null;
      readonly names: ReadonlyArray<{ readonly text: string; readonly lang: Language }>;
    } | null;
    readonly nodes: ReadonlyArray<{ readonly leftOut: number; readonly entity: { readonly id: string } }>;
    readonly links: ReadonlyArray<{
      readonly predicate: EntityLinkType;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }>;
  };
};

export type LinkStatementsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Language;
}>;

export type LinkStatementsQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | ({ readonly id: string } & StatementParts_AwardGrant_Fragment)
    | ({ readonly id: string } & StatementParts_Observation_Fragment)
    | ({ readonly id: string } & StatementParts_Relation_Fragment)
    | null
  >;
};

export type BeginAtQueryVariables = Exact<{
  lang: Language;
}>;

export type BeginAtQuery = { readonly districts: { readonly nodes: ReadonlyArray<NamedPartsFragment> } };

export type OpeningQueryVariables = Exact<{
  lang: Language;
}>;

export type OpeningQuery = {
  readonly about: {
    readonly graphHash: string;
    readonly counts: ReadonlyArray<{ readonly kind: EntityKind; readonly count: number }>;
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly published: string;
      readonly publisher: string | null;
    }>;
  };
  readonly observations: { readonly totalCount: number };
  readonly flagged: { readonly totalCount: number };
  readonly gaps: ReadonlyArray<{ readonly id: string }>;
  readonly districts: {
    readonly nodes: ReadonlyArray<
      {
        readonly description: string | null;
        readonly observations: { readonly totalCount: number };
        readonly located: { readonly totalCount: number };
        readonly towns: {
          readonly nodes: ReadonlyArray<
            {
              readonly located: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<NamedPartsFragment>;
              };
              readonly villages: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  {
                    readonly awards: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<{ readonly id: string; readonly outcome: GrantStatus }>;
                    };
                  } & NamedPartsFragment
                >;
              };
            } & NamedPartsFragment
          >;
        };
      } & NamedPartsFragment
    >;
  };
};

export type EvidencePartsFragment = {
  readonly token: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  readonly passage: {
    readonly id: string;
    readonly ordinal: number;
    readonly section: { readonly id: string; readonly title: string };
  };
};

export type NamedPartsFragment = { readonly id: string; readonly kind: EntityKind; readonly name: string };

export type QuantityPartsFragment = {
  readonly text: string;
  readonly amount: string | null;
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: { readonly code: string; readonly name: string };
};

export type ChangePartsFragment = {
  readonly agrees: boolean | null;
  readonly computed: string | null;
  readonly stated: QuantityPartsFragment;
  readonly baseline: {
    readonly id: string;
    readonly quantity: QuantityPartsFragment;
    readonly period: { readonly edtf: string } | null;
  };
};

export type FigurePartsFragment = {
  readonly aspect: Aspect;
  readonly metric: { readonly id: string; readonly name: string; readonly description: string | null };
  readonly subject: NamedPartsFragment;
  readonly quantity: QuantityPartsFragment;
  readonly period: { readonly edtf: string } | null;
  readonly change: ChangePartsFragment | null;
};

export type ChangeOfPartsFragment = {
  readonly changeOf: {
    readonly id: string;
    readonly quantity: QuantityPartsFragment;
    readonly change: ChangePartsFragment | null;
  } | null;
};

export type RelationPartsFragment = {
  readonly predicate: Predicate;
  readonly literal: string | null;
  readonly relationSubject: NamedPartsFragment;
  readonly object: NamedPartsFragment | null;
  readonly relationPeriod: { readonly edtf: string } | null;
};

export type GrantPartsFragment = {
  readonly outcome: GrantStatus;
  readonly year: number | null;
  readonly award: NamedPartsFragment | null;
  readonly awarder: NamedPartsFragment | null;
  readonly recipient: NamedPartsFragment;
};

export type RowPartsFragment = {
  readonly id: string;
  readonly origin: Origin;
  readonly rank: StatementRank;
  readonly confidence: number;
  readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly note: string }>;
};

type StatementParts_AwardGrant_Fragment = GrantPartsFragment &
  RowPartsFragment & { readonly __typename: 'AwardGrant' };

type StatementParts_Observation_Fragment = FigurePartsFragment &
  RowPartsFragment & { readonly __typename: 'Observation' };

type StatementParts_Relation_Fragment = RelationPartsFragment &
  RowPartsFragment & { readonly __typename: 'Relation' };

export type StatementPartsFragment =
  StatementParts_AwardGrant_Fragment | StatementParts_Observation_Fragment | StatementParts_Relation_Fragment;

export type ConflictPartsFragment = {
  readonly conflictsWith: ReadonlyArray<{
    readonly reason: string | null;
    readonly statement:
      | ({
          readonly id: string;
          readonly origin: Origin;
          readonly rank: StatementRank;
          readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly note: string }>;
        } & { readonly __typename: 'AwardGrant' | 'Relation' })
      | ({
          readonly aspect: Aspect;
          readonly id: string;
          readonly origin: Origin;
          readonly rank: StatementRank;
          readonly quantity: QuantityPartsFragment;
          readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly note: string }>;
        } & { readonly __typename: 'Observation' });
  }>;
};

export type WordsOfQueryVariables = Exact<{
  id: string;
}>;

export type WordsOfQuery = {
  readonly node:
    | { readonly id: string }
    | ({
        readonly id: string;
        readonly evidence: ReadonlyArray<EvidencePartsFragment>;
      } & ConflictPartsFragment)
    | { readonly id: string; readonly evidence: ReadonlyArray<EvidencePartsFragment> }
    | ({
        readonly id: string;
        readonly evidence: ReadonlyArray<EvidencePartsFragment>;
      } & ConflictPartsFragment)
    | ({
        readonly id: string;
        readonly evidence: ReadonlyArray<EvidencePartsFragment>;
      } & ConflictPartsFragment)
    | null;
};

export type ReportsListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ReportsListQuery = {
  readonly reports: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly published: string;
      readonly url: string | null;
      readonly status: ReportStatus;
      readonly statements: { readonly totalCount: number };
      readonly sections: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly ordinal: number;
          readonly title: string;
          readonly passages: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly ordinal: number;
              readonly statements: { readonly totalCount: number };
            }>;
          };
        }>;
      };
    }>;
  };
};

export type SectionYieldQueryVariables = Exact<{
  section: string;
  lang: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SectionYieldQuery = {
  readonly node: { readonly id: string } | { readonly title: string; readonly id: string } | null;
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<
      | StatementParts_AwardGrant_Fragment
      | StatementParts_Observation_Fragment
      | StatementParts_Relation_Fragment
    >;
  };
};

export type EntitiesOfKindQueryVariables = Exact<{
  kind: EntityKind;
  lang: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EntitiesOfKindQuery = {
  readonly entities: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
      | ({ readonly description: string | null } & NamedPartsFragment)
    >;
  };
};

export type PassagesFoundQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PassagesFoundQuery = {
  readonly searchPassages: {
    readonly totalCount: number;
    readonly textLoaded: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly hits: ReadonlyArray<{ readonly start: number; readonly end: number }>;
      readonly node: {
        readonly id: string;
        readonly ordinal: number;
        readonly text: string | null;
        readonly section: { readonly id: string; readonly title: string };
      };
    }>;
  };
};

export type SearchBoxQueryVariables = Exact<{
  text: string;
  lang: Language;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchBoxQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: { readonly kinds: ReadonlyArray<{ readonly kind: EntityKind; readonly count: number }> };
    readonly edges: ReadonlyArray<{
      readonly matchedBy: SearchMatch;
      readonly explanation: {
        readonly inName: ReadonlyArray<{ readonly start: number; readonly end: number }>;
        readonly inDescription: ReadonlyArray<{ readonly start: number; readonly end: number }>;
      };
      readonly name: { readonly text: string; readonly lang: Language };
      readonly node:
        | ({ readonly description: string | null } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly places: ReadonlyArray<{ readonly name: string }>;
          } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly partOf: { readonly name: string } | null;
          } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly places: ReadonlyArray<{ readonly name: string }>;
          } & NamedPartsFragment)
        | ({ readonly description: string | null } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly places: ReadonlyArray<{ readonly name: string }>;
          } & NamedPartsFragment)
        | ({ readonly description: string | null } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly places: ReadonlyArray<{ readonly name: string }>;
          } & NamedPartsFragment)
        | ({ readonly description: string | null } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly partOf: { readonly name: string } | null;
          } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly partOf: { readonly name: string } | null;
          } & NamedPartsFragment)
        | ({
            readonly description: string | null;
            readonly partOf: { readonly name: string } | null;
          } & NamedPartsFragment);
    }>;
  };
};

export type StatementPageQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;

export type StatementPageQuery = {
  readonly about: { readonly graphHash: string };
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Award'
          | 'Campaign'
          | 'Decision'
          | 'District'
          | 'Event'
          | 'Gap'
          | 'Law'
          | 'Metric'
          | 'Organization'
          | 'Passage'
          | 'Person'
          | 'Program'
          | 'Publication'
          | 'Region'
          | 'Report'
          | 'Section'
          | 'Town'
          | 'Village';
      })
    | ({
        readonly status: StatementStatus;
        readonly statusReason: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly evidence: ReadonlyArray<EvidencePartsFragment>;
        readonly about: NamedPartsFragment;
        readonly report: {
          readonly id: string;
          readonly title: string;
          readonly published: string;
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly supersedes: ReadonlyArray<{
          readonly reason: string | null;
          readonly statement: { readonly id: string };
        }>;
        readonly supersededBy: ReadonlyArray<{
          readonly reason: string | null;
          readonly statement: { readonly id: string };
        }>;
      } & StatementParts_AwardGrant_Fragment &
        ConflictPartsFragment & { readonly __typename: 'AwardGrant' })
    | ({
        readonly status: StatementStatus;
        readonly statusReason: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly evidence: ReadonlyArray<EvidencePartsFragment>;
        readonly about: NamedPartsFragment;
        readonly report: {
          readonly id: string;
          readonly title: string;
          readonly published: string;
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly supersedes: ReadonlyArray<{
          readonly reason: string | null;
          readonly statement: { readonly id: string };
        }>;
        readonly supersededBy: ReadonlyArray<{
          readonly reason: string | null;
          readonly statement: { readonly id: string };
        }>;
      } & StatementParts_Observation_Fragment &
        ConflictPartsFragment & { readonly __typename: 'Observation' })
    | ({
        readonly status: StatementStatus;
        readonly statusReason: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly evidence: ReadonlyArray<EvidencePartsFragment>;
        readonly about: NamedPartsFragment;
        readonly report: {
          readonly id: string;
          readonly title: string;
          readonly published: string;
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly supersedes: ReadonlyArray<{
          readonly reason: string | null;
          readonly statement: { readonly id: string };
        }>;
        readonly supersededBy: ReadonlyArray<{
          readonly reason: string | null;
          readonly statement: { readonly id: string };
        }>;
      } & StatementParts_Relation_Fragment &
        ConflictPartsFragment & { readonly __typename: 'Relation' })
    | null;
};

export type TimelineQueryVariables = Exact<{
  lang: Language;
  first: number;
  withCampaigns: boolean;
  withEvents: boolean;
  withRelations: boolean;
  afterCampaign?: string | null | undefined;
  afterEvent?: string | null | undefined;
  afterRelation?: string | null | undefined;
}>;

export type TimelineQuery = {
  readonly campaigns?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      {
        readonly period: {
          readonly edtf: string;
          readonly start: string | null;
          readonly end: string | null;
        } | null;
      } & NamedPartsFragment
    >;
  };
  readonly events?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      {
        readonly period: {
          readonly edtf: string;
          readonly start: string | null;
          readonly end: string | null;
        } | null;
      } & NamedPartsFragment
    >;
  };
  readonly relations?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      {
        readonly period: {
          readonly edtf: string;
          readonly start: string | null;
          readonly end: string | null;
        } | null;
      } & RowPartsFragment &
        RelationPartsFragment & { readonly __typename: 'Relation' }
    >;
  };
  readonly observationSummary?: ReadonlyArray<{ readonly period: string | null; readonly count: number }>;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LinkPartsFragmentDoc = new TypedDocumentString(
  `
    fragment LinkParts on EntityLink {
  from {
    id
  }
  predicate
  to {
    id
  }
  statements {
    id
    ... on Relation {
      period {
        start
        end
      }
    }
    ... on AwardGrant {
      year
    }
  }
}
    `,
  { fragmentName: 'LinkParts' },
) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(
  `
    fragment EvidenceParts on Evidence {
  token
  start
  end
  quote
  passage {
    id
    ordinal
    section {
      id
      title
    }
  }
}
    `,
  { fragmentName: 'EvidenceParts' },
) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const QuantityPartsFragmentDoc = new TypedDocumentString(
  `
    fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
    `,
  { fragmentName: 'QuantityParts' },
) as unknown as TypedDocumentString<QuantityPartsFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(
  `
    fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
    fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}`,
  { fragmentName: 'ChangeParts' },
) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const ChangeOfPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ChangeOfParts on Observation {
  changeOf {
    id
    quantity {
      ...QuantityParts
    }
    change {
      ...ChangeParts
    }
  }
}
    fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}`,
  { fragmentName: 'ChangeOfParts' },
) as unknown as TypedDocumentString<ChangeOfPartsFragment, unknown>;
export const RowPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}
    `,
  { fragmentName: 'RowParts' },
) as unknown as TypedDocumentString<RowPartsFragment, unknown>;
export const NamedPartsFragmentDoc = new TypedDocumentString(
  `
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
    `,
  { fragmentName: 'NamedParts' },
) as unknown as TypedDocumentString<NamedPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(
  `
    fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}`,
  { fragmentName: 'FigureParts' },
) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const RelationPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`,
  { fragmentName: 'RelationParts' },
) as unknown as TypedDocumentString<RelationPartsFragment, unknown>;
export const GrantPartsFragmentDoc = new TypedDocumentString(
  `
    fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`,
  { fragmentName: 'GrantParts' },
) as unknown as TypedDocumentString<GrantPartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(
  `
    fragment StatementParts on Statement {
  __typename
  ...RowParts
  ... on Observation {
    ...FigureParts
  }
  ... on Relation {
    ...RelationParts
  }
  ... on AwardGrant {
    ...GrantParts
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}`,
  { fragmentName: 'StatementParts' },
) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ConflictParts on Statement {
  conflictsWith {
    reason
    statement {
      __typename
      id
      origin
      rank
      flags {
        kind
        note
      }
      ... on Observation {
        aspect
        quantity {
          ...QuantityParts
        }
      }
    }
  }
}
    fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}`,
  { fragmentName: 'ConflictParts' },
) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
export const AwardsTableDocument = new TypedDocumentString(`
    query AwardsTable($lang: Language!, $within: ID, $recipient: ID, $award: ID, $outcome: GrantStatus, $year: Int, $first: Int, $after: String) {
  awardGrants(
    within: $within
    recipient: $recipient
    award: $award
    outcome: $outcome
    year: $year
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...RowParts
      ...GrantParts
    }
  }
  towns(first: 100) {
    nodes {
      id
      name(lang: $lang)
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}`) as unknown as TypedDocumentString<AwardsTableQuery, AwardsTableQueryVariables>;
export const DoubtfulListDocument = new TypedDocumentString(`
    query DoubtfulList($lang: Language!, $flags: [FlagKind!], $evidence: EvidenceFilter, $first: Int, $after: String, $last: Int, $before: String) {
  statements(
    flagged: true
    flags: $flags
    evidence: $evidence
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...StatementParts
    }
  }
  AMBIGUOUS: statements(flags: [AMBIGUOUS], evidence: $evidence, first: 1) {
    totalCount
  }
  GARBLED: statements(flags: [GARBLED], evidence: $evidence, first: 1) {
    totalCount
  }
  DOUBTFUL_UNIT: statements(flags: [DOUBTFUL_UNIT], evidence: $evidence, first: 1) {
    totalCount
  }
  DOUBTFUL_NAME: statements(flags: [DOUBTFUL_NAME], evidence: $evidence, first: 1) {
    totalCount
  }
  MISPLACED_SEPARATOR: statements(
    flags: [MISPLACED_SEPARATOR]
    evidence: $evidence
    first: 1
  ) {
    totalCount
  }
  CUT_OFF: statements(flags: [CUT_OFF], evidence: $evidence, first: 1) {
    totalCount
  }
  REPEATED: statements(flags: [REPEATED], evidence: $evidence, first: 1) {
    totalCount
  }
  DOES_NOT_ADD_UP: statements(
    flags: [DOES_NOT_ADD_UP]
    evidence: $evidence
    first: 1
  ) {
    totalCount
  }
  MISSING_SUBJECT: statements(
    flags: [MISSING_SUBJECT]
    evidence: $evidence
    first: 1
  ) {
    totalCount
  }
  gaps {
    id
    note
    about {
      ...NamedParts
    }
    evidence {
      passage {
        section {
          id
        }
      }
    }
  }
  reports(first: 20) {
    nodes {
      id
      sections(first: 100) {
        nodes {
          id
          title
        }
      }
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}
fragment StatementParts on Statement {
  __typename
  ...RowParts
  ... on Observation {
    ...FigureParts
  }
  ... on Relation {
    ...RelationParts
  }
  ... on AwardGrant {
    ...GrantParts
  }
}`) as unknown as TypedDocumentString<DoubtfulListQuery, DoubtfulListQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $lang: Language!, $relations: Int!) {
  about {
    graphHash
  }
  node(id: $id) {
    __typename
    id
    ... on Entity {
      kind
      name(lang: $lang)
      description
      origin
      status
      names {
        text
        lang
        kind
        origin
        flags {
          kind
          note
        }
      }
      evidence {
        ...EvidenceParts
        passage {
          section {
            report {
              id
              title
              published
            }
          }
        }
      }
      gaps {
        id
        note
      }
      sameAs {
        ...NamedParts
      }
      observations(first: 20, orderBy: {field: PERIOD, direction: ASC}) {
        totalCount
        nodes {
          __typename
          ...RowParts
          ...FigureParts
        }
      }
      awards(first: 20) {
        totalCount
        nodes {
          __typename
          ...RowParts
          ...GrantParts
        }
      }
      relations(first: $relations) {
        totalCount
        nodes {
          __typename
          ...RowParts
          ...RelationParts
        }
      }
      objectOf(first: $relations) {
        totalCount
        nodes {
          __typename
          ...RowParts
          ...RelationParts
        }
      }
    }
    ... on Place {
      within {
        ...NamedParts
      }
      parts(first: 50) {
        totalCount
        nodes {
          ...NamedParts
        }
      }
    }
    ... on Award {
      grants(first: 20) {
        totalCount
        nodes {
          __typename
          ...RowParts
          ...GrantParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  token
  start
  end
  quote
  passage {
    id
    ordinal
    section {
      id
      title
    }
  }
}
fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const FurtherRelationsDocument = new TypedDocumentString(`
    query FurtherRelations($id: ID!, $lang: Language!, $outgoing: Boolean!, $first: Int!, $after: String) {
  node(id: $id) {
    id
    ... on Entity {
      relations(first: $first, after: $after) @include(if: $outgoing) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          ...RowParts
          ...RelationParts
        }
      }
      objectOf(first: $first, after: $after) @skip(if: $outgoing) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          ...RowParts
          ...RelationParts
        }
      }
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}`) as unknown as TypedDocumentString<FurtherRelationsQuery, FurtherRelationsQueryVariables>;
export const FiguresTableDocument = new TypedDocumentString(`
    query FiguresTable($lang: Language!, $text: String, $unit: String, $metric: ID, $subject: ID, $within: ID, $aspect: Aspect, $value: ValueFilter, $flagged: Boolean, $period: PeriodFilter, $orderBy: ObservationOrder, $withUnits: Boolean!, $first: Int, $after: String) {
  observations(
    text: $text
    unit: $unit
    metric: $metric
    subject: $subject
    within: $within
    aspect: $aspect
    value: $value
    flagged: $flagged
    period: $period
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...RowParts
      ...FigureParts
      ...ChangeOfParts
      period {
        start
        end
      }
      report {
        id
        title
      }
      evidence {
        token
        passage {
          ordinal
        }
      }
    }
  }
  observationSummary(
    groupBy: [UNIT]
    first: 100
    orderBy: {field: COUNT, direction: DESC}
  ) @include(if: $withUnits) {
    unit
    count
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment ChangeOfParts on Observation {
  changeOf {
    id
    quantity {
      ...QuantityParts
    }
    change {
      ...ChangeParts
    }
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}`) as unknown as TypedDocumentString<FiguresTableQuery, FiguresTableQueryVariables>;
export const NeighbourhoodOfDocument = new TypedDocumentString(`
    query NeighbourhoodOf($id: ID!, $depth: Int!, $first: Int!, $lang: Language!, $kinds: [EntityKind!], $predicates: [EntityLinkType!]) {
  neighbourhood(
    id: $id
    depth: $depth
    first: $first
    kinds: $kinds
    predicates: $predicates
  ) {
    centre {
      ...NamedParts
    }
    nodes {
      distance
      leftOut
      entity {
        ...NamedParts
        ... on Campaign {
          period {
            start
            end
          }
        }
        ... on Event {
          period {
            start
            end
          }
        }
      }
    }
    links {
      ...LinkParts
    }
  }
}
    fragment LinkParts on EntityLink {
  from {
    id
  }
  predicate
  to {
    id
  }
  statements {
    id
    ... on Relation {
      period {
        start
        end
      }
    }
    ... on AwardGrant {
      year
    }
  }
}
fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<NeighbourhoodOfQuery, NeighbourhoodOfQueryVariables>;
export const PathBetweenDocument = new TypedDocumentString(`
    query PathBetween($from: ID!, $to: ID!, $lang: Language!) {
  path(from: $from, to: $to) {
    length
    steps {
      forward
      predicate
      from {
        ...NamedParts
      }
      to {
        ...NamedParts
      }
      statements {
        id
      }
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<PathBetweenQuery, PathBetweenQueryVariables>;
export const ThingPanelDocument = new TypedDocumentString(`
    query ThingPanel($id: ID!) {
  neighbourhood(id: $id, depth: 1, first: 100) {
    centre {
      id
      description
      names {
        text
        lang
      }
    }
    nodes {
      leftOut
      entity {
        id
      }
    }
    links {
      from {
        id
      }
      predicate
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThingPanelQuery, ThingPanelQueryVariables>;
export const LinkStatementsDocument = new TypedDocumentString(`
    query LinkStatements($ids: [ID!]!, $lang: Language!) {
  nodes(ids: $ids) {
    id
    ... on Statement {
      ...StatementParts
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}
fragment StatementParts on Statement {
  __typename
  ...RowParts
  ... on Observation {
    ...FigureParts
  }
  ... on Relation {
    ...RelationParts
  }
  ... on AwardGrant {
    ...GrantParts
  }
}`) as unknown as TypedDocumentString<LinkStatementsQuery, LinkStatementsQueryVariables>;
export const BeginAtDocument = new TypedDocumentString(`
    query BeginAt($lang: Language!) {
  districts(first: 20) {
    nodes {
      ...NamedParts
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<BeginAtQuery, BeginAtQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($lang: Language!) {
  about {
    graphHash
    counts {
      kind
      count
    }
    reports {
      id
      title
      published
      publisher
    }
  }
  observations(first: 1) {
    totalCount
  }
  flagged: statements(flagged: true, first: 1) {
    totalCount
  }
  gaps {
    id
  }
  districts(first: 10) {
    nodes {
      ...NamedParts
      description
      observations(first: 1) {
        totalCount
      }
      located(first: 1) {
        totalCount
      }
      towns(first: 100) {
        nodes {
          ...NamedParts
          located(first: 6) {
            totalCount
            nodes {
              ...NamedParts
            }
          }
          villages(first: 20) {
            totalCount
            nodes {
              ...NamedParts
              awards(first: 5) {
                totalCount
                nodes {
                  id
                  outcome
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const WordsOfDocument = new TypedDocumentString(`
    query WordsOf($id: ID!) {
  node(id: $id) {
    id
    ... on Statement {
      evidence {
        ...EvidenceParts
      }
      ...ConflictParts
    }
    ... on Gap {
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  token
  start
  end
  quote
  passage {
    id
    ordinal
    section {
      id
      title
    }
  }
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ConflictParts on Statement {
  conflictsWith {
    reason
    statement {
      __typename
      id
      origin
      rank
      flags {
        kind
        note
      }
      ... on Observation {
        aspect
        quantity {
          ...QuantityParts
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WordsOfQuery, WordsOfQueryVariables>;
export const ReportsListDocument = new TypedDocumentString(`
    query ReportsList($first: Int, $after: String, $last: Int, $before: String) {
  reports(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      title
      publisher
      published
      url
      status
      statements(first: 1) {
        totalCount
      }
      sections(first: 30) {
        nodes {
          id
          ordinal
          title
          passages(first: 60) {
            nodes {
              id
              ordinal
              statements(first: 1) {
                totalCount
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsListQuery, ReportsListQueryVariables>;
export const SectionYieldDocument = new TypedDocumentString(`
    query SectionYield($section: ID!, $lang: Language!, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $section) {
    id
    ... on Section {
      title
    }
  }
  statements(
    evidence: {section: $section}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...StatementParts
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}
fragment StatementParts on Statement {
  __typename
  ...RowParts
  ... on Observation {
    ...FigureParts
  }
  ... on Relation {
    ...RelationParts
  }
  ... on AwardGrant {
    ...GrantParts
  }
}`) as unknown as TypedDocumentString<SectionYieldQuery, SectionYieldQueryVariables>;
export const EntitiesOfKindDocument = new TypedDocumentString(`
    query EntitiesOfKind($kind: EntityKind!, $lang: Language!, $first: Int, $after: String) {
  entities(filter: {kinds: [$kind]}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedParts
      description
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<EntitiesOfKindQuery, EntitiesOfKindQueryVariables>;
export const PassagesFoundDocument = new TypedDocumentString(`
    query PassagesFound($text: String!, $first: Int!, $after: String) {
  searchPassages(text: $text, first: $first, after: $after) {
    totalCount
    textLoaded
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      hits {
        start
        end
      }
      node {
        id
        ordinal
        text
        section {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesFoundQuery, PassagesFoundQueryVariables>;
export const SearchBoxDocument = new TypedDocumentString(`
    query SearchBox($text: String!, $lang: Language!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      kinds {
        kind
        count
      }
    }
    edges {
      matchedBy
      explanation {
        inName {
          start
          end
        }
        inDescription {
          start
          end
        }
      }
      name {
        text
        lang
      }
      node {
        ...NamedParts
        description
        ... on Place {
          partOf {
            name(lang: $lang)
          }
        }
        ... on Program {
          places {
            name(lang: $lang)
          }
        }
        ... on Campaign {
          places {
            name(lang: $lang)
          }
        }
        ... on Event {
          places {
            name(lang: $lang)
          }
        }
        ... on Organization {
          places {
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<SearchBoxQuery, SearchBoxQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($id: ID!, $lang: Language!) {
  about {
    graphHash
  }
  node(id: $id) {
    __typename
    id
    ... on Statement {
      ...StatementParts
      ...ConflictParts
      evidence {
        ...EvidenceParts
      }
      ... on Observation {
        ...ChangeOfParts
      }
      status
      statusReason
      recordedAt
      about {
        ...NamedParts
      }
      report {
        id
        title
        published
        publisher
        url
      }
      supersedes {
        reason
        statement {
          id
        }
      }
      supersededBy {
        reason
        statement {
          id
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  token
  start
  end
  quote
  passage {
    id
    ordinal
    section {
      id
      title
    }
  }
}
fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment QuantityParts on Quantity {
  text
  amount
  comparator
  lower
  upper
  unit {
    code
    name
  }
}
fragment ChangeParts on Change {
  agrees
  computed
  stated {
    ...QuantityParts
  }
  baseline {
    id
    quantity {
      ...QuantityParts
    }
    period {
      edtf
    }
  }
}
fragment FigureParts on Observation {
  metric {
    id
    name(lang: $lang)
    description
  }
  subject {
    ...NamedParts
  }
  aspect
  quantity {
    ...QuantityParts
  }
  period {
    edtf
  }
  change {
    ...ChangeParts
  }
}
fragment ChangeOfParts on Observation {
  changeOf {
    id
    quantity {
      ...QuantityParts
    }
    change {
      ...ChangeParts
    }
  }
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment GrantParts on AwardGrant {
  outcome
  year
  award {
    ...NamedParts
  }
  awarder {
    ...NamedParts
  }
  recipient {
    ...NamedParts
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}
fragment StatementParts on Statement {
  __typename
  ...RowParts
  ... on Observation {
    ...FigureParts
  }
  ... on Relation {
    ...RelationParts
  }
  ... on AwardGrant {
    ...GrantParts
  }
}
fragment ConflictParts on Statement {
  conflictsWith {
    reason
    statement {
      __typename
      id
      origin
      rank
      flags {
        kind
        note
      }
      ... on Observation {
        aspect
        quantity {
          ...QuantityParts
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($lang: Language!, $first: Int!, $withCampaigns: Boolean!, $withEvents: Boolean!, $withRelations: Boolean!, $afterCampaign: String, $afterEvent: String, $afterRelation: String) {
  campaigns(first: $first, after: $afterCampaign) @include(if: $withCampaigns) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedParts
      period {
        edtf
        start
        end
      }
    }
  }
  events(first: $first, after: $afterEvent) @include(if: $withEvents) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...NamedParts
      period {
        edtf
        start
        end
      }
    }
  }
  relations(period: {overlaps: "1000/2999"}, first: $first, after: $afterRelation) @include(if: $withRelations) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...RowParts
      ...RelationParts
      period {
        edtf
        start
        end
      }
    }
  }
  observationSummary(groupBy: [PERIOD], first: 100) @include(if: $withCampaigns) {
    period
    count
  }
}
    fragment NamedParts on Entity {
  id
  kind
  name(lang: $lang)
}
fragment RelationParts on Relation {
  predicate
  literal
  relationSubject: subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  relationPeriod: period {
    edtf
  }
}
fragment RowParts on Statement {
  id
  origin
  rank
  confidence
  flags {
    kind
    note
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
