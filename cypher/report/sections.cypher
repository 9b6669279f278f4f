// report -> section: its sections.
MATCH (report)<-[:IN]-(section:Section)
