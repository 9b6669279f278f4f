import type { GraphQLObjectType } from 'graphql';
import type { Paging } from './paging.js';

/** What one node contributes to the answer: a map of some of its properties and of what hangs on it. */
export interface RowPlan {
  /** The Cypher variable of the node, relationship or map. */
  readonly variable: string;
  /** The object types it may turn out to be; one, unless the field returns an interface. */
  readonly types: readonly GraphQLObjectType[];
  readonly properties: Set<string>;
  readonly relations: RelationPlan[];
}

/** A field that leads somewhere, with the place of its value in the map. */
export interface RelationPlan {
  readonly slot: string;
  readonly responseKey: string;
  /** The object types that select it; where these are not all the row may be, the labels are tested. */
  readonly types: GraphQLObjectType[];
  readonly value: ValuePlan;
}

/** How the value of a field is found. */
export type ValuePlan = SameRowPlan | MatchPlan | ListsPlan | GroupsPlan | PagePlan | NothingPlan;

/** Properties of the same node under a name of their own. */
export interface SameRowPlan {
  readonly form: 'SAME_ROW';
  readonly row: RowPlan;
  readonly unlessNull: string | null;
}

/** One or all of what a fragment matches; `row` is null where the fragment gives plain values. */
export interface MatchPlan {
  readonly form: 'ONE' | 'LIST';
  readonly match: MatchText;
  readonly row: RowPlan | null;
}

/** For each row that a fragment matches a list of what another one matches below it. */
export interface ListsPlan {
  readonly form: 'LISTS';
  readonly match: MatchText;
  readonly lists: MatchText;
  readonly row: RowPlan;
}

/** Groups of what a fragment matches; each is a map. */
export interface GroupsPlan {
  readonly form: 'GROUPS';
  readonly match: MatchText;
  readonly filters: readonly string[];
  /** What the filters look up once, by name. */
  readonly once: ReadonlyMap<string, string>;
  /** What the rows look up once, by name. */
  readonly below: ReadonlyMap<string, string>;
  readonly groups: MatchText;
  readonly row: RowPlan;
}

/** One page of what a fragment matches. */
export interface PagePlan {
  readonly form: 'PAGE';
  readonly match: MatchText;
  readonly filters: readonly string[];
  readonly paging: Paging;
  /** What rows are counted by, where this is their order. */
  readonly counted: string | null;
  readonly parameters: {
    readonly size: string;
    readonly after: PositionNames;
    readonly before: PositionNames;
  };
  readonly parts: readonly PagePart[];
  readonly facets: readonly FacetsPlan[];
  /** What is said of the list as a whole. */
  readonly whole: readonly RelationPlan[];
  readonly wanted: ReadonlySet<PageWish>;
}

/** Groups of all that a connection found, whichever page of it is asked for, under the key the client gave them. */
export interface FacetsPlan {
  readonly responseKey: string;
  readonly groups: readonly RelationPlan[];
}

/** An id that names no type we have: there is nothing to ask the database. */
export interface NothingPlan {
  readonly form: 'NOTHING';
}

/** A fragment with its variables and parameters renamed. */
export interface MatchText {
  readonly text: string;
  readonly input: string | null;
  readonly outputs: readonly [string, ...string[]];
}

/** `nodes` or `edges { node }` of a connection, under the key the client gave it. */
export type PagePart =
  | { readonly kind: 'nodes'; readonly responseKey: string; readonly slot: string; readonly row: RowPlan }
  | {
      readonly kind: 'edges';
      readonly responseKey: string;
      /** What an edge has of its own besides its cursor. */
      readonly properties: ReadonlySet<string>;
      readonly nodes: readonly EdgeNode[];
    };

/** The node of an edge, or another thing it holds, under the key the client gave it. */
export interface EdgeNode {
  readonly responseKey: string;
  readonly slot: string;
  readonly row: RowPlan;
}

/** What a client may ask of a page besides its rows. */
export type PageWish =
  'totalCount' | 'cursor' | 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';

/** The names of the parameters that hold a position. */
export interface PositionNames {
  readonly value: string;
  readonly id: string;
}
