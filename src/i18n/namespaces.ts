/** One JSON file per namespace and language under `messages/`. A feature that speaks adds its name here. */
export const namespaces = [
  'common',
  'errors',
  'shell',
  'public',
  'auth',
  'client',
  'worker',
  'jobs',
  'briefs',
  'match',
  'morning',
  'promise',
  'offers',
  'deliverables',
  'messages',
  'files',
  'credits',
  'billing',
  'earnings',
  'time',
  'notifications',
  'account',
  'integrations',
  'team',
  'analytics',
  'referrals',
  'phrases',
  'told',
  'emails',
  'profile',
] as const;

export type Namespace = (typeof namespaces)[number];

/** What the public pages need in the browser; the portals get everything else as well. */
export const publicNamespaces: readonly Namespace[] = ['common', 'errors', 'public', 'auth'];
export const portalNamespaces: readonly Namespace[] = namespaces.filter(
  (name) => name !== 'auth' && name !== 'emails',
);
