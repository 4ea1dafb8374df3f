import { withPayload } from '@payloadcms/next/withPayload';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by their own command; a second checker in the build would only cost minutes.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'agenda',
    '@agendajs/mongo-backend',
    'mongodb',
    'bcrypt',
    'pino',
    'sharp',
    'socket.io',
    'nodemailer',
    // Its Stripe client is pointed at STRIPE_API_BASE, which works on the one copy that is not bundled.
    '@payloadcms/plugin-stripe',
    'stripe',
  ],
};

export default withPayload(withNextIntl(config), { devBundleServerPackages: false });
