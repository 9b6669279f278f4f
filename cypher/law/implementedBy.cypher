// law -> implementer: who carries it out.
MATCH (law)<-[:IMPLEMENTS]-(implementer:Entity)
