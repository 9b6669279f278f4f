/** What the operations below `schema/exports/graph` ask for. */

interface Named {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly description: string | null;
}

interface Reference {
  readonly id: string;
}

interface Unit {
  readonly code: string;
  readonly name: string;
}

export interface EntityThing extends Named {
  readonly kind: string;
  readonly origin: string;
  readonly evidence: readonly { readonly passage: Reference }[];
}

export interface MetricThing extends Named {
  readonly stat_type: string;
  readonly unit: Unit;
}

export interface ReportThing {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string;
  readonly url: string | null;
  readonly lang: string;
  readonly sha256: string;
}

interface AnyStatement {
  readonly id: string;
  readonly rank: string;
  readonly origin: string;
  readonly confidence: number;
  readonly flags: readonly { readonly kind: string; readonly note: string }[];
  readonly report: Reference;
  readonly evidence: readonly { readonly passage: Reference }[];
  readonly about: Reference;
}

export interface RelationThing extends AnyStatement {
  readonly __typename: 'Relation';
  readonly predicate: string;
  readonly literal: string | null;
  readonly objects: readonly { readonly role: string; readonly entity: Reference }[];
  readonly period: { readonly edtf: string } | null;
}

export interface GrantThing extends AnyStatement {
  readonly __typename: 'AwardGrant';
  readonly outcome: string;
  readonly year: number | null;
  readonly award: Reference | null;
  readonly awarder: Reference | null;
}

export interface ObservationThing extends AnyStatement {
  readonly __typename: 'Observation';
  readonly aspect: string;
  readonly metric: Reference;
  readonly quantity: {
    readonly text: string;
    readonly amount: string | null;
    readonly comparator: string;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly unit: Unit;
  };
  readonly period: { readonly edtf: string } | null;
}

export type StatementThing = RelationThing | GrantThing | ObservationThing;

/** What each list of the graph holds. */
export interface GraphLists {
  readonly reports: ReportThing;
  readonly entities: EntityThing;
  readonly metrics: MetricThing;
  readonly statements: StatementThing;
}
