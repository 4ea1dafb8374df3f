import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stub was asked: the messages and the schema that the answer must be in. */
export interface AskedOfModel {
  system: string;
  user: string;
  schema: { strict?: boolean; schema?: Record<string, unknown> } | undefined;
  authorization: string | undefined;
}

export interface StubAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** The model's words; an object is sent as JSON. */
  content?: unknown;
  refusal?: string;
  finishReason?: 'stop' | 'length' | 'content_filter';
  /** Milliseconds before the first byte. */
  slow?: number;
  /** Sends half of the body, then ends the connection. */
  cutOff?: boolean;
  /** The whole body instead of a completion. */
  raw?: string;
  code?: string;
}

export type Behaviour = (asked: AskedOfModel, call: number) => StubAnswer | Promise<StubAnswer>;

/** An honest answer for a small bookkeeping brief. */
export const HONEST = {
  requiredSkills: ['bookkeeping'],
  complexity: 'medium',
  estimatedHours: 3.5,
  urgency: 'standard',
  deliverableType: 'books',
  assumptions: ['The books are kept on a cash basis. Are they on accrual?'],
};

/** A server that speaks chat completions and answers however a test wants it to. */
export interface OpenAiStub {
  baseUrl: string;
  asked: AskedOfModel[];
  answer(behaviour: Behaviour | StubAnswer): void;
  close(): Promise<void>;
}

/** Starts it on a free port, honest at first. */
export async function startOpenAiStub(): Promise<OpenAiStub> {
  let behave: Behaviour = () => ({ content: HONEST });
  const asked: AskedOfModel[] = [];
  const server: Server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await textOf(request));
    const [system, user] = body.messages as { content: string }[];
    const question: AskedOfModel = {
      system: system?.content ?? '',
      user: user?.content ?? '',
      schema: body.response_format?.json_schema,
      authorization: request.headers.authorization,
    };
    asked.push(question);
    const answer = await behave(question, asked.length);
    if (answer.slow) await new Promise((resolve) => setTimeout(resolve, answer.slow).unref());
    const status = answer.status ?? 200;
    const text =
      answer.raw ?? JSON.stringify(status === 200 ? completion(body.model, answer) : failure(answer));
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      ...answer.headers,
    });
    if (!answer.cutOff) {
      response.end(text);
      return;
    }
    response.write(text.slice(0, Math.floor(text.length / 2)));
    setTimeout(() => response.destroy(), 5);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    answer: (behaviour) => {
      behave = typeof behaviour === 'function' ? behaviour : () => behaviour;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function completion(model: string, { content, refusal, finishReason = 'stop' }: StubAnswer) {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  return {
    id: 'chatcmpl-stub',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [
      {
        index: 0,
        finish_reason: finishReason,
        logprobs: null,
        message: { role: 'assistant', content: refusal ? null : words, refusal: refusal ?? null },
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1_000 },
  };
}

const failure = ({ code = 'server_error' }: StubAnswer) => ({
  error: { message: 'No.', type: code, code, param: null },
});

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
