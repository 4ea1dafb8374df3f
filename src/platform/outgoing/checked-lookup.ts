import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** The name leads to where nothing may be sent. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * A name's address, looked up for one connection and used for that very connection, so that a name cannot be checked with one
 * answer and reached by another. One address that is not of the open internet condemns the name.
 */
export function checkedLookup(resolve: Resolve = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { family: options.family, hints: options.hints, all: true }, (error, found) => {
      const fail = (problem: NodeJS.ErrnoException) => done(problem, options.all ? [] : '', 0);
      if (error) return fail(error);
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublicAddress(address)))
        return fail(new ForbiddenAddress('The name leads to an address that nothing is sent to.'));
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}
