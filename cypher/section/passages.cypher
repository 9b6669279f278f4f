// section -> passage: its passages.
MATCH (section)<-[:IN]-(passage:Passage)
