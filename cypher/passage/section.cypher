// passage -> section: the section it stands in.
MATCH (passage)-[:IN]->(section:Section)
