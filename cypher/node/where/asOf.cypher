// item, $asOf: it was published then.
any(
  at IN range(0, size(coalesce(item.publishedFrom, [])) - 1)
  WHERE
    item.publishedFrom[at] <= $asOf AND
    coalesce(item.publishedUntil[at] > $asOf, true)
)
