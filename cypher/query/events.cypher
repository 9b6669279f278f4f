// -> event: every event.
MATCH (event:Event)
