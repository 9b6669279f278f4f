// -> publication: every publication.
MATCH (publication:Publication)
