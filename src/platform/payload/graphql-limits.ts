import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import { env } from '../env';
import { hasKey } from './generated-door';
import { MOST_DOCUMENTS } from './read-limits';

const MOST_BYTES = 64 * 1024;
const MOST_TOKENS = 4_000;
/** As deep as a list of jobs with their organizations' members and their names goes. */
const DEEPEST = 9;
/** Documents that one question may be about, by the limits that it asks for. */
const WIDEST = 10_000;
/** Fields of one question, fragments written out. */
const MOST_FIELDS = 2_000;
const DEFAULT_LIMIT = 10;
const INTROSPECTION = /^__/;

type Handler = (request: Request) => Promise<Response>;
type Variables = Readonly<Record<string, unknown>>;

interface Size {
  depth: number;
  documents: number;
  fields: number;
}
const NOTHING: Size = { depth: 0, documents: 0, fields: 0 };
const LEAF: Size = { depth: 1, documents: 0, fields: 1 };

/**
 * Refuses questions that multiply (lists in lists, aliases of lists, fragments of fragments) before anything looks at them. Payload's own
 * complexity counts each field once, however many documents it is asked for, and takes minutes to count fragments that double.
 */
export function boundedGraphql(handler: Handler): Handler {
  return async (request) => {
    if (!request.headers.get('content-type')?.includes('application/json')) {
      return refusal(415, 'Questions are sent as application/json.');
    }
    const body = await textOf(request.body);
    if (body === null) return refusal(413, `A question may have ${MOST_BYTES / 1024} KB at most.`);
    const document = jsonOf(body);
    if (hasKey(request.headers) && writes(document?.query))
      return refusal(403, 'An API key reads here. What it may write, it writes at /v1.');
    const problem = problemOf(body);
    if (problem) return refusal(400, problem);
    const { url, headers, method } = request;
    return handler(new Request(url, { method, headers, body }));
  };
}

/** The body as text; null when it is too long, without reading on. */
async function textOf(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What is wrong with a question, in words; null when it may be asked, or is for GraphQL itself to refuse. */
function problemOf(body: string): string | null {
  const asked = jsonOf(body);
  if (typeof asked?.query !== 'string') return 'The body is a JSON object with a query.';
  const document = documentOf(asked.query);
  if (!document) return 'The query is not GraphQL, or too long.';
  if (!showsSchema() && asksForSchema(document)) return 'GraphQL does not describe itself here.';
  const variables = (typeof asked.variables === 'object' && asked.variables) || {};
  const size = measure(document, variables as Variables);
  if (size.depth > DEEPEST) return `The question is ${size.depth} levels deep; ${DEEPEST} are allowed.`;
  if (size.documents > WIDEST)
    return `The question is about ${size.documents} documents; ${WIDEST} are allowed.`;
  if (size.fields > MOST_FIELDS) return `The question has ${size.fields} fields; ${MOST_FIELDS} are allowed.`;
  return null;
}

/** True when a question would change something, or listen. */
function writes(query: unknown): boolean {
  const document = typeof query === 'string' ? documentOf(query) : null;
  return Boolean(
    document?.definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== OperationTypeNode.QUERY,
    ),
  );
}

/** Whether GraphQL describes itself; the setting decides, and without one it does so outside of production. */
const showsSchema = () => env().NIMMIT_GRAPHQL_INTROSPECTION ?? process.env.NODE_ENV !== 'production';

/** True when a question is about the schema (`__typename` is not). */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }: FieldNode) => {
      asks ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return asks;
}

function jsonOf(body: string): { query?: unknown; variables?: unknown } | null {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function documentOf(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    return null;
  }
}

/** The largest of a document's operations. Each fragment is measured once, however often it is spread. */
function measure({ definitions }: DocumentNode, variables: Variables): Size {
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    // One inside itself is refused by GraphQL's own rules.
    known.set(name, NOTHING);
    const found = definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
    const size = found?.kind === Kind.FRAGMENT_DEFINITION ? ofSelection(found.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  };
  const ofNode = (node: SelectionNode): Size => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelection(node.selectionSet);
    if (!node.selectionSet || INTROSPECTION.test(node.name.value)) return LEAF;
    const inner = ofSelection(node.selectionSet);
    const many = isList(node) ? limitOf(node, variables) : 1;
    return {
      depth: inner.depth + 1,
      documents: many * Math.max(1, inner.documents),
      fields: inner.fields + 1,
    };
  };
  const ofSelection = ({ selections }: SelectionSetNode): Size => sum(selections.map(ofNode));
  return sum(
    definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? ofSelection(one.selectionSet) : NOTHING,
    ),
  );
}

const sum = (sizes: readonly Size[]): Size => ({
  depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
  documents: sizes.reduce((total, { documents }) => total + documents, 0),
  fields: sizes.reduce((total, { fields }) => total + fields, 0),
});

/** Lists have `docs`, or may have it in a fragment. */
function isList({ selectionSet }: FieldNode): boolean {
  return Boolean(
    selectionSet?.selections.some((node) => node.kind !== Kind.FIELD || node.name.value === 'docs'),
  );
}

function limitOf(node: FieldNode, variables: Variables): number {
  const argument = (name: string) =>
    valueIn(node.arguments?.find((one) => one.name.value === name)?.value, variables);
  const limit = argument('limit');
  if (limit === undefined || limit === null) {
    return argument('pagination') === false ? MOST_DOCUMENTS : DEFAULT_LIMIT;
  }
  const asked = Number(limit);
  return asked > 0 && asked <= MOST_DOCUMENTS ? asked : MOST_DOCUMENTS;
}

function valueIn(node: ValueNode | undefined, variables: Variables): unknown {
  if (!node || node.kind === Kind.NULL) return undefined;
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  return 'value' in node ? node.value : undefined;
}

const refusal = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });
