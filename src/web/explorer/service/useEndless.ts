import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TypedDocumentString } from '../operations.js';
import { ask } from './ask.js';
import type { Asked } from './useAnswer.js';

/** A page of a list, as the service gives it. */
export interface ListPage<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list of which more is asked for as the reader goes on. */
export interface Endless<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  /** Why the next page did not come. */
  readonly problem: Error | null;
  /** Asks for the next page, unless it is on its way. */
  readonly more: () => void;
  /** Asks on until the list ends or is long enough; null where it did not come so far. */
  readonly all: (most: number) => Promise<readonly Row[] | null>;
}

interface Question<Data, Variables, Row> {
  readonly operation: TypedDocumentString<Data, Variables & { readonly after?: string | null | undefined }>;
  readonly variables: Variables;
  /** What is asked otherwise once the first page is there: what it brought besides the list need not come again. */
  readonly further?: Partial<Variables>;
  readonly listOf: (data: Data) => ListPage<Row>;
}

/** Asks for the first page of a list, and for those after it one by one. */
export function useEndless<Data, Variables, Row>({
  operation,
  variables,
  further = {},
  listOf,
}: Question<Data, Variables, Row>): { readonly asked: Asked<Data>; readonly list: Endless<Row> } {
  const text = operation.toString();
  const query = useInfiniteQuery({
    queryKey: [text, variables, 'pages'],
    queryFn: ({ signal, pageParam }) =>
      ask(operation, { ...variables, ...(pageParam !== null && further), after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const { hasNextPage, endCursor } = listOf(data).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    placeholderData: keepPreviousData,
  });
  const { data, error, isPending, isFetching, isFetchingNextPage, isPlaceholderData, hasNextPage } = query;
  const pages = data?.pages;
  const rows = useMemo(() => rowsOf(pages?.map((page) => listOf(page.data)) ?? []), [pages]);
  const first = pages?.[0];
  return {
    asked: {
      operation: text,
      variables,
      result: {
        data: first,
        error: first === undefined ? error : null,
        isPending,
        isFetching: isFetching && !isFetchingNextPage,
        isPlaceholderData,
        refetch: query.refetch,
      },
    },
    list: {
      rows,
      total: first ? listOf(first.data).totalCount : 0,
      hasMore: hasNextPage,
      isFetching: isFetchingNextPage,
      problem: first === undefined ? null : error,
      more: () => {
        if (hasNextPage && !isFetching) void query.fetchNextPage();
      },
      all: async (most) => {
        let at = query;
        const count = (): number => rowsOf(at.data?.pages.map((page) => listOf(page.data)) ?? []).length;
        while (at.hasNextPage && !at.isError && count() < most) at = await at.fetchNextPage();
        return at.isError ? null : rowsOf(at.data?.pages.map((page) => listOf(page.data)) ?? []);
      },
    },
  };
}

/** A list that is here as a whole. */
export function wholeList<Row>(rows: readonly Row[]): Endless<Row> {
  return {
    rows,
    total: rows.length,
    hasMore: false,
    isFetching: false,
    problem: null,
    more: () => undefined,
    all: () => Promise.resolve(rows),
  };
}

const rowsOf = <Row>(pages: readonly ListPage<Row>[]): readonly Row[] =>
  pages.length === 1 ? (pages[0]?.nodes ?? []) : pages.flatMap(({ nodes }) => nodes);
