import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { failure } from '../../graph/failures.js';
import { defaultLimits } from '../limits.js';
import { wrong, type Manifest } from './manifest.js';

/** The only documents that clients may have run. */
export interface TrustedDocuments {
  /** The document of an id. */
  readonly byId: (id: string) => string | undefined;
  /** What a client is told of a document that is none of them; null for one that is. */
  readonly refusalOf: (document: string) => GraphQLError | null;
  /** Refuses a document that is none of them. */
  readonly check: (document: string) => void;
}

/** What else is trusted besides a manifest. */
export interface OwnDocuments {
  /** What our own pages ask. */
  readonly texts: Iterable<string>;
  /** Whether everybody may read the schema. */
  readonly introspection: boolean;
}

/** Makes sure, before anybody asks, that the API answers each document of a manifest. */
export function checkManifest(schema: GraphQLSchema, manifest: Manifest): void {
  for (const [id, text] of manifest) {
    const mistake = mistakeIn(schema, text);
    if (mistake !== undefined)
      throw wrong(`the document ${JSON.stringify(id)} is none that this API answers: ${mistake}`);
  }
}

function mistakeIn(schema: GraphQLSchema, text: string): string | undefined {
  try {
    const document = parsed(text);
    if (!document.definitions.every(isReading)) return 'this API only reads';
    return validate(schema, document)[0]?.message.replace(/\.$/, '');
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}

/** A schema without mutations validates none of their fields. */
const isReading = (definition: DefinitionNode): boolean =>
  definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY;

/**
 * Trusts what asks for the same as one of the documents: neither spaces, commas and comments nor the order of fields,
 * arguments and fragments make another document. GraphQL Code Generator sorts the documents of its manifest, and not
 * those that are sent.
 */
export function trust(manifest: Manifest, { texts, introspection }: OwnDocuments): TrustedDocuments {
  const known = new Set([...manifest.values(), ...texts].map((text) => canonical(parsed(text))));
  const refusalOf = (text: string): GraphQLError | null => {
    const document = parsedIfRight(text);
    const isOne =
      document && (known.has(canonical(document)) || (introspection && onlyIntrospects(document)));
    return isOne ? null : failure('DOCUMENT_NOT_TRUSTED', notTrusted);
  };
  return {
    byId: (id) => manifest.get(id),
    refusalOf,
    check: (text) => {
      const refusal = refusalOf(text);
      if (refusal) throw refusal;
    },
  };
}

const inOrder = <Node extends ASTNode>(nodes: readonly Node[] = []): readonly Node[] =>
  [...nodes].sort((one, other) => print(one).localeCompare(print(other), 'en'));

const canonical = (document: DocumentNode): string =>
  print(
    visit(document, {
      Document: { leave: (node) => ({ ...node, definitions: inOrder(node.definitions) }) },
      OperationDefinition: {
        leave: (node) => ({ ...node, variableDefinitions: inOrder(node.variableDefinitions) }),
      },
      SelectionSet: { leave: (node) => ({ ...node, selections: inOrder(node.selections) }) },
      Field: { leave: (node) => ({ ...node, arguments: inOrder(node.arguments) }) },
    }),
  );

const notTrusted =
  'Expected one of the documents that this service trusts, by its id (extensions.persistedQuery.sha256Hash) or as it is written there; got another one. Ask whoever runs the service to add it to the manifest of TRUSTED_DOCUMENTS.';

const parsed = (text: string): DocumentNode =>
  parse(text, { maxLexicalTokens: defaultLimits.tokens, noLocation: true });

function parsedIfRight(text: string): DocumentNode | null {
  try {
    return parsed(text);
  } catch {
    return null;
  }
}

const onlyIntrospects = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      ),
  );
