// Nothing; ids are unique, and what is looked up or ordered by has an index.
CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT regionId IF NOT EXISTS
FOR (region:Region)
REQUIRE region.id IS UNIQUE;
CREATE CONSTRAINT districtId IF NOT EXISTS
FOR (district:District)
REQUIRE district.id IS UNIQUE;
CREATE CONSTRAINT townId IF NOT EXISTS
FOR (town:Town)
REQUIRE town.id IS UNIQUE;
CREATE CONSTRAINT villageId IF NOT EXISTS
FOR (village:Village)
REQUIRE village.id IS UNIQUE;
CREATE CONSTRAINT awardId IF NOT EXISTS
FOR (award:Award)
REQUIRE award.id IS UNIQUE;
CREATE CONSTRAINT programId IF NOT EXISTS
FOR (program:Program)
REQUIRE program.id IS UNIQUE;
CREATE CONSTRAINT campaignId IF NOT EXISTS
FOR (campaign:Campaign)
REQUIRE campaign.id IS UNIQUE;
CREATE CONSTRAINT organizationId IF NOT EXISTS
FOR (organization:Organization)
REQUIRE organization.id IS UNIQUE;
CREATE CONSTRAINT personId IF NOT EXISTS
FOR (person:Person)
REQUIRE person.id IS UNIQUE;
CREATE CONSTRAINT lawId IF NOT EXISTS
FOR (law:Law)
REQUIRE law.id IS UNIQUE;
CREATE CONSTRAINT publicationId IF NOT EXISTS
FOR (publication:Publication)
REQUIRE publication.id IS UNIQUE;
CREATE CONSTRAINT eventId IF NOT EXISTS
FOR (event:Event)
REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT gapId IF NOT EXISTS
FOR (gap:Gap)
REQUIRE gap.id IS UNIQUE;
CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE;
CREATE CONSTRAINT observationId IF NOT EXISTS
FOR (observation:Observation)
REQUIRE observation.id IS UNIQUE;
CREATE CONSTRAINT relationId IF NOT EXISTS
FOR (relation:Relation)
REQUIRE relation.id IS UNIQUE;
CREATE CONSTRAINT awardGrantId IF NOT EXISTS
FOR (awardGrant:AwardGrant)
REQUIRE awardGrant.id IS UNIQUE;
CREATE CONSTRAINT metricId IF NOT EXISTS
FOR (metric:Metric)
REQUIRE metric.id IS UNIQUE;
CREATE CONSTRAINT reportId IF NOT EXISTS
FOR (report:Report)
REQUIRE report.id IS UNIQUE;
CREATE CONSTRAINT sectionId IF NOT EXISTS
FOR (section:Section)
REQUIRE section.id IS UNIQUE;
CREATE CONSTRAINT passageId IF NOT EXISTS
FOR (passage:Passage)
REQUIRE passage.id IS UNIQUE;
CREATE CONSTRAINT nameId IF NOT EXISTS
FOR (name:Name)
REQUIRE name.id IS UNIQUE;
CREATE CONSTRAINT modelId IF NOT EXISTS
FOR (model:Model)
REQUIRE model.id IS UNIQUE;
CREATE CONSTRAINT decisionId IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE;
CREATE INDEX decisionEntity IF NOT EXISTS
FOR (decision:Decision)
ON (decision.entity);
CREATE INDEX decisionOther IF NOT EXISTS
FOR (decision:Decision)
ON (decision.other);
CREATE INDEX descriptionPrecedence IF NOT EXISTS
FOR ()-[description:DESCRIBES]-()
ON (description.item, description.precedence);
CREATE INDEX nameEntity IF NOT EXISTS
FOR (name:Name)
ON (name.entity);
CREATE INDEX reportCorrects IF NOT EXISTS
FOR (report:Report)
ON (report.corrects);
CREATE INDEX awaitedLinkTo IF NOT EXISTS
FOR (awaited:AwaitedLink)
ON (awaited.to);
CREATE INDEX observationFigure IF NOT EXISTS
FOR (observation:Observation)
ON (observation.figure);
CREATE INDEX entityNameEn IF NOT EXISTS
FOR (entity:Entity)
ON (entity.nameEn);
CREATE INDEX regionNameEn IF NOT EXISTS
FOR (region:Region)
ON (region.nameEn);
CREATE INDEX districtNameEn IF NOT EXISTS
FOR (district:District)
ON (district.nameEn);
CREATE INDEX townNameEn IF NOT EXISTS
FOR (town:Town)
ON (town.nameEn);
CREATE INDEX villageNameEn IF NOT EXISTS
FOR (village:Village)
ON (village.nameEn);
CREATE INDEX awardNameEn IF NOT EXISTS
FOR (award:Award)
ON (award.nameEn);
CREATE INDEX programNameEn IF NOT EXISTS
FOR (program:Program)
ON (program.nameEn);
CREATE INDEX campaignNameEn IF NOT EXISTS
FOR (campaign:Campaign)
ON (campaign.nameEn);
CREATE INDEX organizationNameEn IF NOT EXISTS
FOR (organization:Organization)
ON (organization.nameEn);
CREATE INDEX personNameEn IF NOT EXISTS
FOR (person:Person)
ON (person.nameEn);
CREATE INDEX lawNameEn IF NOT EXISTS
FOR (law:Law)
ON (law.nameEn);
CREATE INDEX publicationNameEn IF NOT EXISTS
FOR (publication:Publication)
ON (publication.nameEn);
CREATE INDEX eventNameEn IF NOT EXISTS
FOR (event:Event)
ON (event.nameEn);
CREATE INDEX relationPredicate IF NOT EXISTS
FOR (relation:Relation)
ON (relation.predicate);
CREATE INDEX metricNameEn IF NOT EXISTS
FOR (metric:Metric)
ON (metric.nameEn);
CREATE INDEX entityKind IF NOT EXISTS
FOR (entity:Entity)
ON (entity.kind);
CREATE INDEX observationValue IF NOT EXISTS
FOR (observation:Observation)
ON (observation.value);
CREATE INDEX observationPeriod IF NOT EXISTS
FOR (observation:Observation)
ON (observation.periodStart);
CREATE INDEX observationUnit IF NOT EXISTS
FOR (observation:Observation)
ON (observation.unit);
CREATE INDEX relationPeriod IF NOT EXISTS
FOR (relation:Relation)
ON (relation.periodStart);
CREATE INDEX passageOrdinal IF NOT EXISTS
FOR (passage:Passage)
ON (passage.ordinal);
CREATE INDEX statementPrecedence IF NOT EXISTS
FOR (statement:Statement)
ON (statement.precedence);
CREATE INDEX observationPrecedence IF NOT EXISTS
FOR (observation:Observation)
ON (observation.precedence);
CREATE INDEX relationPrecedence IF NOT EXISTS
FOR (relation:Relation)
ON (relation.precedence);
CREATE INDEX grantYear IF NOT EXISTS
FOR (grant:AwardGrant)
ON (grant.year);
CREATE INDEX reportPublished IF NOT EXISTS
FOR (report:Report)
ON (report.published);
CREATE TEXT INDEX nameNorm IF NOT EXISTS
FOR (name:Name)
ON (name.norm);
DROP INDEX nameText IF EXISTS;
DROP INDEX nameWords IF EXISTS;
CREATE FULLTEXT INDEX nameSearch IF NOT EXISTS
FOR (name:Name)
ON EACH [name.norm, name.tails]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.nameEn, entity.nameZh, entity.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX passageSearch IF NOT EXISTS
FOR (passage:Passage)
ON EACH [passage.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
