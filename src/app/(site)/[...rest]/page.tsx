import { notFound } from 'next/navigation';

/** Every address that nothing else answers: our own 404 page, in our own layout. */
export default function UnknownPage(): never {
  notFound();
}
