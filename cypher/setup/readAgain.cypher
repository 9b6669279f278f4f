// Nothing; names are compared in another form from now on: every report is loaded again.
MATCH (report:Report)
REMOVE report.contentSha256
