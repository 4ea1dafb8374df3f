import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { s3Storage } from '@payloadcms/storage-s3';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { adminOptions } from '@/composition/admin';
import { collections, globals } from '@/composition/collections';
import { plansInStripe } from '@/features/billing/payload/plans-in-stripe';
import { env } from '@/platform/env';
import { originsIn } from '@/platform/http/origin';
import { openapiEndpoint } from '@/platform/payload/openapi/endpoint';
import { closeSystemCollections } from '@/platform/payload/system-collections';
import { conflictAsRefusal } from '@/platform/payload/write-conflicts';

const here = path.dirname(fileURLToPath(import.meta.url));
const settings = env();
const [, senderName = 'Nimmit', senderAddress = settings.MAIL_FROM] =
  settings.MAIL_FROM.match(/^(.*?)\s*<(.+)>$/) ?? [];

const config = buildConfig({
  secret: settings.NIMMIT_SECRET,
  serverURL: settings.NIMMIT_PUBLIC_URL,
  admin: { ...adminOptions, importMap: { baseDir: path.resolve(here, 'src') } },
  collections,
  globals,
  endpoints: [openapiEndpoint],
  cors: originsIn(settings.NIMMIT_CORS_ORIGINS),
  csrf: [new URL(settings.NIMMIT_PUBLIC_URL).origin, ...originsIn(settings.NIMMIT_CSRF_ORIGINS)],
  db: mongooseAdapter({
    url: settings.MONGODB_URI,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 10_000, maxPoolSize: 50 },
  }),
  email: nodemailerAdapter({
    defaultFromName: senderName,
    defaultFromAddress: senderAddress,
    skipVerify: true,
    transportOptions: {
      host: settings.SMTP_HOST,
      port: settings.SMTP_PORT,
      secure: settings.SMTP_SECURE,
      ...(settings.SMTP_USER ? { auth: { user: settings.SMTP_USER, pass: settings.SMTP_PASS } } : {}),
    },
  }),
  plugins: [
    plansInStripe,
    s3Storage({
      bucket: settings.S3_BUCKET,
      collections: { media: { prefix: 'media' } },
      config: {
        endpoint: settings.S3_ENDPOINT,
        region: settings.S3_REGION,
        forcePathStyle: true,
        credentials: {
          accessKeyId: settings.S3_ACCESS_KEY_ID,
          secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
        },
      },
    }),
  ],
  sharp,
  loggingLevels: { APIError: 'info' },
  defaultDepth: 0,
  maxDepth: 3,
  hooks: { afterError: [conflictAsRefusal] },
  graphQL: {
    maxComplexity: 500,
    disablePlaygroundInProduction: true,
    // A setting decides, before a question comes this far.
    disableIntrospectionInProduction: false,
  },
  telemetry: false,
  typescript: { outputFile: path.resolve(here, 'src/payload-types.ts') },
});

export default config.then(closeSystemCollections);
