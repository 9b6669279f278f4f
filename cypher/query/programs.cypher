// -> program: every program.
MATCH (program:Program)
