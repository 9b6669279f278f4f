/** Makes the parameters of a condition from its value. */
type Prepare<Value> = (value: Value) => Record<string, unknown>;

const known = new Map<string, Prepare<never>>();

/** The condition of this field is given to Neo4j in another form than clients write it. */
export function Prepared<Value>(prepare: Prepare<Value>): PropertyDecorator {
  return (_target, name) => {
    known.set(String(name), prepare);
  };
}

/** What the Cypher of a condition is given. */
export function preparedFor(
  name: string,
  conditions: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const prepare = known.get(name);
  return prepare === undefined ? conditions : prepare(conditions[name] as never);
}
