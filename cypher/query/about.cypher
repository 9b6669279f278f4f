// -> about: the one node that says which model and which content this database holds.
MATCH (about:Model)
