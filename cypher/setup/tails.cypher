// Nothing; from now on a name is kept from each of its words on as one word too, so that an index finds what is typed without spaces.
MATCH (name:Name)
WITH name, split(name.norm, ' ') AS words
SET
  name.tails =
    reduce(
      tails = '',
      at IN
      range(0, size(words) - 1) |
        tails +
        CASE
          WHEN at = 0 THEN ''
          ELSE ' '
        END +
        reduce(
          tail = '', word IN words[at ..] | tail + word));
MATCH (:Report)-[description:DESCRIBES]->(name:Name)
SET description.tails = name.tails
