import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { MongoClient } from 'mongodb';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServices, startEmbeddedServices } from '@/demo/services';
import { Mailbox, tokenIn } from '../support/mailbox';
import { s3ClientFrom } from '../support/s3-client';

const MEGABYTE = 1024 * 1024;
const ORIGIN = 'http://localhost:3000';
const PARTS = ['mongo', 's3', 'mail', 'stripe'] as const;

let dataDir: string;
let services: EmbeddedServices;

const start = () => startEmbeddedServices({ dataDir, only: PARTS, progress: () => {} });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nimmit-services-'));
  services = await start();
});

afterAll(async () => {
  await services?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function withMongo<T>(work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(services.env.MONGODB_URI ?? '');
  try {
    return await work(await client.connect());
  } finally {
    await client.close();
  }
}

const send = (to: string, text: string) =>
  createTransport({ host: services.env.SMTP_HOST, port: Number(services.env.SMTP_PORT) }).sendMail({
    from: services.env.MAIL_FROM,
    to,
    subject: 'Confirm your address',
    text,
  });

describe('the database', () => {
  it('commits and rolls back a transaction over two collections', async () => {
    await withMongo(async (client) => {
      const [jobs, ledger] = [client.db().collection('jobs'), client.db().collection('ledger')];
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await jobs.insertOne({ kept: true }, { session });
          await ledger.insertOne({ kept: true }, { session });
        }),
      );
      const session = client.startSession();
      session.startTransaction();
      await jobs.insertOne({ kept: false }, { session });
      await session.abortTransaction();
      await session.endSession();
      expect(await jobs.countDocuments()).toBe(1);
      expect(await ledger.countDocuments()).toBe(1);
    });
  });

  it('tells a change stream what was inserted', async () => {
    await withMongo(async (client) => {
      const events = client.db().collection('events');
      const stream = events.watch();
      const next = stream.next();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await events.insertOne({ type: 'job.posted' });
      expect(await next).toMatchObject({ operationType: 'insert', fullDocument: { type: 'job.posted' } });
      await stream.close();
    });
  });
});

describe('the S3 server', () => {
  const put = (Key: string, expiresIn = 60) =>
    getSignedUrl(
      s3ClientFrom(services.env),
      new PutObjectCommand({ Bucket: bucket(), Key, ContentType: 'text/plain' }),
      {
        expiresIn,
      },
    );
  const get = (Key: string, expiresIn = 60) =>
    getSignedUrl(s3ClientFrom(services.env), new GetObjectCommand({ Bucket: bucket(), Key }), { expiresIn });
  const bucket = () => services.env.S3_BUCKET ?? '';
  const headers = { 'content-type': 'text/plain', origin: ORIGIN };

  it('takes an object at a signed address, and shows its ETag to the browser that sent it', async () => {
    const response = await fetch(await put('brief.txt'), { method: 'PUT', body: 'the brief', headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag');
    expect(await (await fetch(await get('brief.txt'))).text()).toBe('the brief');
  });

  it('answers the question that a browser asks before it uploads from another origin', async () => {
    const asked = {
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'content-type',
    };
    const response = await fetch(await put('other.txt'), {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, ...asked },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toMatch(/^(\*|http:\/\/localhost:3000)$/);
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT');
  });

  it('refuses an address that is over, changed, or not signed at all', async () => {
    const short = await get('brief.txt', 1);
    const changed = (await get('brief.txt')).replace('brief.txt', 'other.txt');
    const wrongMethod = await fetch(await get('brief.txt'), { method: 'PUT', body: 'overwritten', headers });
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect((await fetch(short)).status).toBe(403);
    expect((await fetch(changed)).status).toBe(403);
    expect(wrongMethod.status).toBe(403);
    expect((await fetch(`${services.env.S3_ENDPOINT}/${bucket()}/brief.txt`)).status).toBe(403);
  });

  it('puts an object together from parts, and knows which parts it has when an upload is resumed', async () => {
    const client = s3ClientFrom(services.env);
    const target = { Bucket: bucket(), Key: 'film.bin' };
    const parts = [randomBytes(5 * MEGABYTE), randomBytes(5 * MEGABYTE), randomBytes(MEGABYTE)];
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(target));
    const upload = async (PartNumber: number, body: Buffer) => {
      const url = await getSignedUrl(client, new UploadPartCommand({ ...target, UploadId, PartNumber }));
      const response = await fetch(url, {
        method: 'PUT',
        body: new Uint8Array(body),
        headers: { origin: ORIGIN },
      });
      return { PartNumber, ETag: response.headers.get('etag') ?? '' };
    };
    const sent = [];
    for (const [index, body] of parts.slice(0, 2).entries()) sent.push(await upload(index + 1, body));
    const known = await client.send(new ListPartsCommand({ ...target, UploadId }));
    expect(known.Parts?.map((part) => part.PartNumber)).toEqual([1, 2]);
    sent.push(await upload(3, parts[2] ?? Buffer.alloc(0)));
    await client.send(
      new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts: sent } }),
    );
    const back = Buffer.from(await (await fetch(await get('film.bin'))).arrayBuffer());
    expect(back.equals(Buffer.concat(parts))).toBe(true);
  });
});

describe('the mail catcher', () => {
  it('shows a mail that was sent, with its links', async () => {
    await send('dara@example.com', 'Open http://localhost:3000/verify?token=abc-123 to go on.');
    const mailbox = new Mailbox(services.addresses.mail.web ?? '');
    const mail = await mailbox.waitFor({ to: 'dara@example.com', subject: /confirm/i });
    expect(mail.from[0]?.address).toBe('hello@nimmit.test');
    expect(tokenIn(mail)).toBe('abc-123');
    const page = await fetch(mailbox.webAddress, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
  });
});

describe('the data directory', () => {
  const read = async (Key: string) => {
    const { Body } = await s3ClientFrom(services.env).send(
      new GetObjectCommand({ Bucket: services.env.S3_BUCKET, Key }),
    );
    return Body?.transformToString();
  };

  const expectEverythingKept = async () => {
    expect(await withMongo((client) => client.db().collection('jobs').countDocuments())).toBe(1);
    expect(await read('brief.txt')).toBe('the brief');
    const mails = await new Mailbox(services.addresses.mail.web ?? '').mailsTo('dara@example.com');
    expect(mails).toHaveLength(1);
  };

  it('keeps everything over a stop and a start, at the same addresses', async () => {
    const before = services.env;
    await services.stop();
    services = await start();
    expect(services.env).toEqual(before);
    await expectEverythingKept();
  });

  it('keeps everything when the services crash', async () => {
    await Promise.all(Object.values(services.parts).map((part) => part.kill()));
    await services.stop();
    services = await start();
    await expectEverythingKept();
  });

  it('keeps everything when its ports are taken by others', async () => {
    await services.stop();
    const { createServer } = await import('node:net');
    const ports = JSON.parse(await readFile(join(dataDir, 'ports.json'), 'utf8')) as Record<string, number>;
    const squatters = await Promise.all(
      Object.values(ports).map(
        (port) =>
          new Promise<ReturnType<typeof createServer>>((resolve) => {
            const server = createServer((socket) => socket.destroy());
            server.listen(port, '127.0.0.1', () => resolve(server));
          }),
      ),
    );
    services = await start();
    for (const squatter of squatters) squatter.close();
    expect(services.env.MONGODB_URI).not.toContain(String(ports.mongod));
    await expectEverythingKept();
  });

  it('writes the addresses in use to services.json', async () => {
    const written = JSON.parse(await readFile(join(dataDir, 'services.json'), 'utf8'));
    expect(written).toEqual(services.addresses);
    expect(written).toMatchObject({
      mongodbUri: services.env.MONGODB_URI,
      s3: { bucket: services.env.S3_BUCKET },
    });
  });
});
