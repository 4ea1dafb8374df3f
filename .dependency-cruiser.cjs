/** The import rules of ARCHITECTURE.md, checked by `npm run boundaries`. */

const feature = '^src/features/([^/]+)/';

/** A layer of a feature may not reach into the layers to its right. */
const layer = (name, forbidden) => ({
  name: `${name}-stays-left`,
  comment: `shared ← domain ← data ← use-cases ← payload | api | tasks | ui`,
  severity: 'error',
  from: { path: `^src/features/[^/]+/${name}/` },
  to: { path: `^src/features/[^/]+/(${forbidden.join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-knows-nothing',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(?!shared/)' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(features|composition|app|demo|entrypoints|ui)/' },
    },
    {
      name: 'ui-kit-knows-no-feature',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(features|composition|app|demo|entrypoints|platform)/' },
    },
    {
      name: 'features-meet-at-the-index',
      comment:
        'A feature uses another only through its index.ts (types of stored documents and pure rules included).',
      severity: 'error',
      from: { path: feature, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: feature,
        pathNot: [
          '^src/features/$1/',
          '^src/features/[^/]+/index\\.ts$',
          '^src/features/[^/]+/(domain|api/[^/]+\\.(schemas|contract)|ui)',
        ],
      },
    },
    layer('domain', ['data', 'use-cases', 'payload', 'api', 'tasks', 'ui']),
    layer('data', ['use-cases', 'payload', 'api', 'tasks', 'ui']),
    layer('use-cases', ['payload', 'tasks/.*', 'ui']),
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/features/[^/]+/domain/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/platform/|^node_modules/(payload|mongodb|next|react|hono)/' },
    },
    {
      name: 'demo-only-from-the-entrypoint',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(demo|entrypoints)/' },
      to: { path: '^src/demo/' },
    },
    {
      name: 'configuration-loads-without-next',
      comment: 'payload.config.ts is loaded by plain Node too.',
      severity: 'error',
      from: {
        path: '^src/(features/[^/]+/(payload|data|domain|use-cases)|composition/(collections|admin)|platform)',
      },
      to: { path: '^node_modules/(next|server-only)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
