import { createRequire } from 'node:module';

/**
 * What we use of Neo4j's own parser, linter and formatter, whose published types do not resolve under NodeNext.
 *
 * @typedef {{ children?: Tree[] | null, parentCtx?: Tree, getText(): string, start: { line: number } }} Tree
 * @typedef {{ range: { start: { line: number } }, message: string }} Diagnostic
 * @typedef {{ labelType: string, labelText: string, line: number }} LabelMention
 * @typedef {{ collectedParameters: { name: string }[], collectedLabelOrRelTypes: LabelMention[] }} Statement
 * @typedef {{ [Symbol.hasInstance](value: unknown): boolean }} TreeClass
 * @typedef {object} Language
 * @property {(query: string) => string} formatQuery
 * @property {(query: string, schema: { parameters: Record<string, unknown> }) => Diagnostic[]} lintCypherQuery
 * @property {(query: string) => Tree[]} parse
 * @property {{ parse(query: string): { statementsParsing: Statement[] } }} parserWrapper
 * @property {TreeClass} FulltextNodePatternContext
 * @property {TreeClass} LabelTypeContext
 * @property {TreeClass} ProcedureResultItemContext
 * @property {TreeClass} PropertiesContext
 * @property {TreeClass} PropertyContext
 * @property {TreeClass} PropertyKeyNameContext
 * @property {TreeClass} RelTypeContext
 * @property {TreeClass} SymbolicNameStringContext
 * @property {TreeClass} VariableContext
 * @property {TreeClass} ParameterNameContext
 */

/**
 * Its ES modules import each other without file endings, which Node refuses; its CommonJS bundle works.
 *
 * @type {Language}
 */
export const language = createRequire(import.meta.url)('@neo4j-cypher/language-support');
