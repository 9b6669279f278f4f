import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLanguage } from '../language/language.js';
import { TimelineDocument, type TimelineQuery, type TimelineQueryVariables } from '../operations.js';
import { ask } from '../service/ask.js';
import type { Asked } from '../service/useAnswer.js';

/** As many of each list as the service gives at once. */
const first = 100;

type List<Name extends 'campaigns' | 'events' | 'relations'> = NonNullable<TimelineQuery[Name]>;

/** What can stand on a timeline. */
export interface Times {
  readonly entities: readonly (List<'campaigns'> | List<'events'>)['nodes'][number][];
  readonly relations: List<'relations'>['nodes'];
}

/** How much of it is here. */
export interface TimesProgress {
  readonly loaded: number;
  readonly total: number;
  readonly isComplete: boolean;
  readonly problem: Error | null;
  readonly retry: () => void;
}

type Part = Omit<TimelineQueryVariables, 'lang' | 'first'>;

const beginning: Part = { withCampaigns: true, withEvents: true, withRelations: true };

/** Everything that may have a time: three lists, each asked for page by page until its end. */
export function useTimes(): {
  readonly asked: Asked<TimelineQuery>;
  readonly times: Times;
  readonly progress: TimesProgress;
} {
  const { lang } = useLanguage();
  const operation = TimelineDocument.toString();
  const query = useInfiniteQuery({
    queryKey: [operation, lang, 'pages'],
    queryFn: ({ signal, pageParam }) => ask(TimelineDocument, { lang, first, ...pageParam }, signal),
    initialPageParam: beginning,
    getNextPageParam: ({ data }) => partAfter(data),
  });
  const { data, error, hasNextPage, isFetching, isPending, refetch, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  });
  const pages = data?.pages;
  const times = useMemo(() => timesOf(pages?.map((page) => page.data) ?? []), [pages]);
  const start = pages?.[0];
  return {
    asked: {
      operation,
      variables: { lang, first, ...beginning },
      result: {
        data: start,
        error: start === undefined ? error : null,
        isPending,
        isFetching: start === undefined && isFetching,
        isPlaceholderData: false,
        refetch,
      },
    },
    times,
    progress: {
      loaded: times.entities.length + times.relations.length,
      total: start === undefined ? 0 : totalOf(start.data),
      isComplete: !hasNextPage,
      problem: error,
      retry: () => void fetchNextPage(),
    },
  };
}

/** The lists that go on after a page, and from where. */
function partAfter({ campaigns, events, relations }: TimelineQuery): Part | null {
  const after = (list: TimelineQuery['campaigns' | 'events' | 'relations']): string | null =>
    list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null;
  const [afterCampaign, afterEvent, afterRelation] = [after(campaigns), after(events), after(relations)];
  if (afterCampaign === null && afterEvent === null && afterRelation === null) return null;
  return {
    withCampaigns: afterCampaign !== null,
    withEvents: afterEvent !== null,
    withRelations: afterRelation !== null,
    afterCampaign,
    afterEvent,
    afterRelation,
  };
}

function timesOf(pages: readonly TimelineQuery[]): Times {
  return {
    entities: pages.flatMap(({ campaigns, events }) => [
      ...(campaigns?.nodes ?? []),
      ...(events?.nodes ?? []),
    ]),
    relations: pages.flatMap(({ relations }) => relations?.nodes ?? []),
  };
}

function totalOf({ campaigns, events, relations }: TimelineQuery): number {
  return [campaigns, events, relations].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);
}
