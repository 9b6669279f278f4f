// -> asked: each of the names, in their order.
UNWIND $names AS asked
WITH asked
ORDER BY asked.at
