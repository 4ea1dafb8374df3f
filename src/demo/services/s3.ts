import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketCorsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { locateWeed } from './binaries';
import { startGuarded, waitUntilReady } from './guarded-process';
import { writeJson } from './json-file';
import type { Ports } from './ports';
import type { LocalSecrets } from './secrets';
import type { EmbeddedService, ServiceOptions } from './service';

const BUCKET = 'nimmit';
const REGION = 'us-east-1';
/** Asked to end, it flushes at once and then waits without limit for streams between its own parts. */
const PATIENCE_SECONDS = 1;

/** Identities file: one, with the data directory's own keys; nobody else is let in. */
async function writeIdentities(file: string, secrets: LocalSecrets): Promise<void> {
  const credentials = [{ accessKey: secrets.s3AccessKeyId, secretKey: secrets.s3SecretAccessKey }];
  const actions = ['Admin', 'Read', 'Write', 'List', 'Tagging'];
  await writeJson(file, { identities: [{ name: 'nimmit', credentials, actions }] });
}

/** All parts in one process, each on a port of its own, none reachable from outside; the parts not needed are off. */
function weedArguments(folder: string, identities: string, ports: Ports): string[] {
  return [
    ...['-logtostderr=true', 'server', `-dir=${folder}`, '-ip=127.0.0.1', '-ip.bind=127.0.0.1'],
    ...[`-master.port=${ports.weedMaster}`, `-master.port.grpc=${ports.weedMasterGrpc}`],
    ...['-master.volumeSizeLimitMB=512', '-master.telemetry=false', '-master.peers=none'],
    ...[`-volume.port=${ports.weedVolume}`, `-volume.port.grpc=${ports.weedVolumeGrpc}`],
    ...['-volume.max=0', '-volume.preStopSeconds=0'],
    ...['-filer', `-filer.port=${ports.weedFiler}`, `-filer.port.grpc=${ports.weedFilerGrpc}`],
    ...['-s3', `-s3.port=${ports.s3}`, `-s3.port.grpc=${ports.s3Grpc}`, `-s3.config=${identities}`],
    ...['-s3.port.iceberg=0', '-s3.port.lance=0'],
  ];
}

/** Makes the bucket if it is not there and lets browsers of every origin use the addresses that we sign; then tries one object. */
async function prepareBucket(client: S3Client): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket: BUCKET })).catch((error: Error) => {
    if (error.name !== 'BucketAlreadyExists' && error.name !== 'BucketAlreadyOwnedByYou') throw error;
  });
  const rule = {
    AllowedOrigins: ['*'],
    AllowedMethods: ['PUT', 'GET', 'HEAD', 'POST'],
    AllowedHeaders: ['*'],
    ExposeHeaders: ['ETag'],
    MaxAgeSeconds: 3000,
  };
  await client.send(new PutBucketCorsCommand({ Bucket: BUCKET, CORSConfiguration: { CORSRules: [rule] } }));
  const probe = { Bucket: BUCKET, Key: '.ready' };
  await client.send(new PutObjectCommand({ ...probe, Body: 'ready' }));
  await client.send(new DeleteObjectCommand(probe));
}

/** Starts an S3 server on 127.0.0.1 with its data in `<data dir>/s3`; resolves when its bucket takes objects. */
export async function startS3({
  dataDir,
  ports,
  secrets,
  progress,
}: ServiceOptions): Promise<EmbeddedService> {
  const binary = await locateWeed(progress);
  const folder = join(dataDir, 's3');
  const identities = join(dataDir, 's3-identities.json');
  await mkdir(folder, { recursive: true });
  await writeIdentities(identities, secrets);
  const args = weedArguments(folder, identities, ports);
  const guarded = startGuarded(dataDir, {
    name: 's3',
    command: binary,
    args,
    patienceSeconds: PATIENCE_SECONDS,
  });
  const endpoint = `http://127.0.0.1:${ports.s3}`;
  const client = new S3Client({
    endpoint,
    region: REGION,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: secrets.s3AccessKeyId, secretAccessKey: secrets.s3SecretAccessKey },
  });
  try {
    await waitUntilReady(guarded, 'The S3 server', () => prepareBucket(client));
  } catch (error) {
    await guarded.stop();
    throw error;
  } finally {
    client.destroy();
  }
  const env = {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: BUCKET,
    S3_ACCESS_KEY_ID: secrets.s3AccessKeyId,
    S3_SECRET_ACCESS_KEY: secrets.s3SecretAccessKey,
    S3_REGION: REGION,
  };
  return { env, stop: guarded.stop, kill: guarded.kill, exited: guarded.exited };
}
