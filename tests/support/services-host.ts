import { startEmbeddedServices } from '@/demo/services';

/** A process that runs the embedded services and nothing else, to be killed by a test. Argument: the data directory. */
const [dataDir = ''] = process.argv.slice(2);
const services = await startEmbeddedServices({ dataDir, only: ['mongo', 's3', 'mail', 'stripe'] });
process.stdout.write(`${JSON.stringify(services.env)}\n`);
setInterval(() => {}, 60_000);
