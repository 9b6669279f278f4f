// report -> section: its sections, in order.
MATCH (report)<-[:IN]-(section:Section)
WITH section
ORDER BY section.ordinal
