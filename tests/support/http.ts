/** An answer of the API: the status, the headers and the parsed body (null when there is none). */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface RequestOptions {
  token?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, for what JSON cannot say. */
  body?: BodyInit;
  method?: string;
}

/** Envelope of /v1: what succeeded is under `data`, what did not under `error`. */
export interface Envelope<Data = unknown> {
  success: boolean;
  data: Data;
  error?: { code: string; message: string; details?: unknown };
}

async function parse(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}

/** A client of one base address, and of one account when a token is given; `renew` gets another when that is too old. */
export class Http {
  constructor(
    readonly baseUrl: string,
    private current: string | null = null,
    private readonly renew?: () => Promise<string>,
  ) {}

  get token(): string | null {
    return this.current;
  }

  /** The same address with an account's token. */
  as(token: string, renew?: () => Promise<string>): Http {
    return new Http(this.baseUrl, token, renew);
  }

  /** Sends a request; never throws for a status, so that tests can look at refusals. */
  async request<Body = Envelope>(path: string, options: RequestOptions = {}): Promise<Answer<Body>> {
    const answer = await this.send<Body>(path, options);
    const isRenewed = answer.status === 401 && !options.token && (await this.signInAgain());
    return isRenewed ? this.send<Body>(path, options) : answer;
  }

  /** Gets another token. @returns false for a client that has no way to */
  async signInAgain(): Promise<boolean> {
    if (!this.renew) return false;
    this.current = await this.renew();
    return true;
  }

  private async send<Body>(path: string, options: RequestOptions): Promise<Answer<Body>> {
    const token = options.token ?? this.token;
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
    if (token) headers.authorization = `Bearer ${token}`;
    if (options.json !== undefined) headers['content-type'] = 'application/json';
    const response = await fetch(new URL(path, this.baseUrl), {
      method: options.method ?? 'GET',
      headers,
      body: options.json === undefined ? options.body : JSON.stringify(options.json),
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, headers: response.headers, body: (await parse(response)) as Body };
  }

  get<Data = unknown>(path: string, options: RequestOptions = {}): Promise<Answer<Envelope<Data>>> {
    return this.request(path, options);
  }

  post<Data = unknown>(
    path: string,
    json: unknown = {},
    options: RequestOptions = {},
  ): Promise<Answer<Envelope<Data>>> {
    return this.request(path, { ...options, method: 'POST', json });
  }

  patch<Data = unknown>(
    path: string,
    json: unknown,
    options: RequestOptions = {},
  ): Promise<Answer<Envelope<Data>>> {
    return this.request(path, { ...options, method: 'PATCH', json });
  }

  put<Data = unknown>(
    path: string,
    json: unknown,
    options: RequestOptions = {},
  ): Promise<Answer<Envelope<Data>>> {
    return this.request(path, { ...options, method: 'PUT', json });
  }

  delete<Data = unknown>(path: string, options: RequestOptions = {}): Promise<Answer<Envelope<Data>>> {
    return this.request(path, { ...options, method: 'DELETE' });
  }
}

/** The data of an answer that must have succeeded. Throws with status and body when it did not. */
export function dataOf<Data>(answer: Answer<Envelope<Data>>): Data {
  if (answer.status >= 200 && answer.status < 300) return answer.body.data;
  throw new Error(`expected a 2xx, got ${answer.status}: ${JSON.stringify(answer.body)}`);
}
