import { locateMongod, locateWeed } from './binaries';
import { SetupError, toStderr } from './progress';

/** Command: makes sure that the programs of the embedded services are on this machine, so that a start needs no download. */
try {
  if (!process.env.MONGODB_URI) await locateMongod(toStderr);
  if (!process.env.S3_ENDPOINT && !process.env.S3_BUCKET) await locateWeed(toStderr);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
