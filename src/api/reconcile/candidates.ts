import type { Asking } from '../asking.js';
import { findAll, type Found } from './found.js';
import type { Property, Thing } from './property.js';
import type { Query } from './queries.js';
import { thingsOf } from './things.js';
import { shown, type Type, type TypeShown } from './types.js';

/** An entity that may be meant, as the specification has it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly TypeShown[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly Feature[];
}

interface Feature {
  readonly id: string;
  readonly value: number | boolean;
}

/** What the answers rest on besides the queries. */
export interface Sources {
  readonly asking: Asking;
  readonly types: ReadonlyMap<string, Type>;
  readonly gone: AbortSignal;
}

/** A candidate before it is known how it stands to the others. */
interface Judged extends Found {
  readonly features: readonly Feature[];
  readonly isSure: boolean;
}

/** Answers a batch of queries, each with its candidates, best first. */
export async function candidatesOf(
  queries: ReadonlyMap<string, Query>,
  { asking, types, gone }: Sources,
): Promise<Record<string, { readonly result: readonly Candidate[] }>> {
  const found = await findAll([...queries.values()], asking, gone);
  const things = await thingsOf(asking, ...whatIsCompared(found), gone);
  const answers = [...queries].map(([key, query]) => {
    const judged = (found.get(query) ?? []).map((one) => judge(query, one, things.get(one.entity.id)));
    return [key, { result: ranked(judged, types).slice(0, query.limit) }];
  });
  return Object.fromEntries(answers) as Record<string, { result: Candidate[] }>;
}

/** The candidates of queries that have properties, and these properties. */
function whatIsCompared(
  found: ReadonlyMap<Query, readonly Found[]>,
): [ids: readonly string[], properties: ReadonlySet<Property>] {
  const compared = [...found].filter(([{ conditions }]) => conditions.length > 0);
  const properties = compared.flatMap(([{ conditions }]) => conditions.map(({ property }) => property));
  return [compared.flatMap(([, those]) => those.map(({ entity }) => entity.id)), new Set(properties)];
}

/** Half of a score is the name's, the other half what the properties leave of it: those that are known and asked for. */
function judge(query: Query, found: Found, thing: Thing = found.entity): Judged {
  const compared = query.conditions.flatMap(({ property, isMetBy }): Feature[] => {
    const known = property.valuesOf(thing);
    return known.length === 0 ? [] : [{ id: property.id, value: known.some(isMetBy) }];
  });
  const agreeing = compared.filter(({ value }) => value === true).length;
  const share = compared.length === 0 ? 1 : agreeing / compared.length;
  const features = [
    { id: 'name_score', value: percent(found.score) },
    { id: found.reason.toLowerCase(), value: true },
    ...compared,
  ];
  const isSure = agreeing === query.conditions.length && isTheName(query, found);
  return { ...found, score: found.score * (0.5 + 0.5 * share), features, isSure };
}

/** A name that lacks the word for its kind is the name only where the query says of which kind it is. */
const isTheName = ({ kinds }: Query, { score }: Found): boolean => score >= (kinds === null ? 0.95 : 0.9);

/** A match is what fits and stands alone: of two that fit alike neither is one. */
function ranked(judged: readonly Judged[], types: ReadonlyMap<string, Type>): Candidate[] {
  const sorted = [...judged].sort((one, other) => other.score - one.score);
  const [best, second] = sorted;
  const isClear = best !== undefined && best.isSure && best.score > (second?.score ?? 0);
  return sorted.map((one) => candidate(one, isClear && one === best, types));
}

function candidate(
  { entity: { id, name, description, kind }, score, features }: Judged,
  match: boolean,
  types: ReadonlyMap<string, Type>,
): Candidate {
  const type = types.get(kind);
  return {
    id,
    name,
    ...(description !== null && { description }),
    type: type ? [shown(type)] : [],
    score: percent(score),
    match,
    features,
  };
}

const percent = (share: number): number => Math.round(share * 1_000) / 10;
