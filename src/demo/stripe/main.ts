import { startStandIn } from './server';

/** The stand-in as a process of its own. Its settings come in the environment: secrets do not belong on a command line. */
const {
  STAND_IN_FOLDER = '',
  STAND_IN_PORT = '',
  STAND_IN_SECRET_KEY = '',
  STAND_IN_WEBHOOK_SECRET = '',
  STAND_IN_WEBHOOK_URL,
} = process.env;

const standIn = await startStandIn({
  folder: STAND_IN_FOLDER,
  port: Number(STAND_IN_PORT),
  secretKey: STAND_IN_SECRET_KEY,
  webhookSecret: STAND_IN_WEBHOOK_SECRET,
  webhookUrl: STAND_IN_WEBHOOK_URL || null,
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
}
