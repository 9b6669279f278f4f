import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completionOf } from '../../../checks/cypher/completion.js';
import { language } from '../../../checks/cypher/language.js';
import { tokenize, type Token } from '../../../src/graph/select/tokens.js';
import { projectRoot } from '../../../src/projectRoot.js';

const root = join(projectRoot, 'cypher');

interface Part {
  readonly path: string;
  /** The part as Neo4j can parse it. */
  readonly whole: string;
  /** What has to stand around it for that. */
  readonly around: readonly string[];
}

/** Every file that is put together with others: fragments and predicates. */
const parts: Part[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .sort()
  .flatMap((path) => {
    const [header = '', ...body] = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');
    const { kind, opening, closing } = completionOf(path, header);
    if (kind === 'STATEMENT') return [];
    return [{ path, whole: [opening, ...body, closing].join('\n'), around: [opening, closing] }];
  });

/** What Neo4j's own parser takes for a variable or a parameter, in order of appearance. */
function parsed(text: string, kind: 'VariableContext' | 'ParameterNameContext'): string[] {
  type Tree = ReturnType<typeof language.parse>[number];
  const below = (tree: Tree): string[] => {
    if (tree instanceof language[kind]) return [tree.getText()];
    const children = tree.children ?? [];
    // What a procedure yields has the procedure's own name for it, and only then ours.
    const isYielded = tree instanceof language.ProcedureResultItemContext && children.length > 1;
    return (isYielded ? children.slice(1) : children).flatMap(below);
  };
  return language.parse(text).flatMap(below);
}

const found = (text: string, kind: Token['kind']) =>
  tokenize(text).flatMap((token) => (token.kind === kind ? [token.text] : []));

describe('in every fragment and predicate under cypher/', () => {
  test('there is something to look at', () => {
    expect(parts.length).toBeGreaterThan(50);
  });

  test.each(parts)('$path: variables and parameters are those that Neo4j itself finds', ({ whole }) => {
    expect(found(whole, 'VARIABLE')).toEqual(parsed(whole, 'VariableContext'));
    expect(found(whole, 'PARAMETER')).toEqual(parsed(whole, 'ParameterNameContext'));
  });

  test.each(parts)('$path: nothing is lost when it is put together again', ({ whole }) => {
    const text = tokenize(whole).map(({ kind, text }) => (kind === 'PARAMETER' ? `$${text}` : text));
    expect(text.join('')).toBe(whole);
  });
});

describe('a text is cut so that', () => {
  const variables = (text: string) => found(text, 'VARIABLE');

  test('properties, functions, constants and keys of maps are no variables', () => {
    expect(variables('size(town.id) + {kind: town.kind, more: true, less: null}.kind')).toEqual([
      'town',
      'town',
    ]);
  });

  test('words within quotes are no variables, whatever is escaped there', () => {
    expect(
      variables(String.raw`town.id = 'it\'s a village' OR town.id = "village" OR ${'`village`'} = 1`),
    ).toEqual(['town', 'town']);
  });

  test('the variables of comprehensions, projections and relationships are found', () => {
    const text =
      'MATCH ()-[step:PART_OF]->(whole) WITH [one IN steps WHERE one.kind IN $kinds] AS some, whole {.id} AS row';
    expect(variables(text)).toEqual(['step', 'whole', 'one', 'steps', 'one', 'some', 'whole', 'row']);
    expect(found(text, 'PARAMETER')).toEqual(['kinds']);
  });

  test('a procedure keeps its name and those of its results', () => {
    const text =
      "CALL db.index.search('names', $words) YIELD node AS name, score AS fit RETURN name.text, fit";
    expect(variables(text)).toEqual(['name', 'fit', 'name', 'fit']);
    expect(found(text, 'PARAMETER')).toEqual(['words']);
  });

  test('labels and relationship types are told from keywords', () => {
    expect(found('MATCH (one:Town|Village)-[:PART_OF]->(:Place&Entity)', 'LABEL')).toEqual([
      'Town',
      'Village',
      'PART_OF',
      'Place',
      'Entity',
    ]);
  });

  test('numbers are whole', () => {
    expect(variables('WHERE town.id > 1e3 AND town.id < 2.5')).toEqual(['town', 'town']);
  });
});
