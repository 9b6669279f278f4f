// section -> passage: its passages, in order.
MATCH (section)<-[:IN]-(passage:Passage)
WITH passage
ORDER BY passage.ordinal
