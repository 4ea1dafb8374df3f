import { dataOf, type Http } from './http';

/** A route as /v1 documents it. */
export interface Route {
  method: string;
  /** With parameters in braces: `/jobs/{id}`. */
  path: string;
  operationId: string;
  query: string[];
  /** The body that the document gives as an example; undefined where there is no body. */
  example: unknown;
}

interface Schema {
  $ref?: string;
  example?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
}
interface Operation {
  operationId: string;
  parameters?: { in: string; name: string }[];
  requestBody?: { content: { 'application/json': { schema: Schema; example?: unknown } } };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Every route of the running server's own document. */
export async function documentedRoutes(http: Http): Promise<Route[]> {
  const { body } = await http.request<Document>('/v1/openapi.json');
  const exampleOf = (schema: Schema): unknown => {
    const named = schema.$ref && body.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    const found = named || schema;
    const first = found.anyOf?.[0] ?? found.oneOf?.[0];
    return found.example ?? (first ? exampleOf(first) : {});
  };
  return Object.entries(body.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const json = operation.requestBody?.content['application/json'];
      return {
        method: method.toUpperCase(),
        path,
        operationId: operation.operationId,
        query: (operation.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : [])),
        example: json && (json.example ?? exampleOf(json.schema)),
      };
    }),
  );
}

/** Puts a small PDF into the store by a ticket of `path`, and completes it there. @returns the file's id */
export async function uploadPdf(
  http: Http,
  path: { ticket: string; complete: string },
  filename: string,
): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.4\n% ${filename}\n%%EOF\n`);
  const wanted = { filename, mimeType: 'application/pdf', size: bytes.length };
  const ticket = dataOf(
    await http.post<{ fileId: string; url: string; headers: Record<string, string> }>(path.ticket, wanted),
  );
  const put = await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
  if (!put.ok) throw new Error(`the store answers ${put.status}: ${await put.text()}`);
  dataOf(await http.post(path.complete, { fileId: ticket.fileId }));
  return ticket.fileId;
}
