/** The lanes, held: which folder may reach which, type-only imports aside. */
const PAGE = '^(lib/(page|sites)/|entrypoints/(page-[a-z]+|second|engine|sweep)\\.ts)';
const OWN = '^(components/|entrypoints/(card|popup|options|sidepanel|desk|customer)/)';
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'page-stays-light',
      comment: 'Content scripts hold no store, no React, no zod, no polyfill, no customer data.',
      severity: 'error',
      from: { path: PAGE },
      to: {
        reachable: true,
        path: '(node_modules/(zod|react|react-dom|dexie|webextension-polyfill|liquidjs)/|^lib/(store|worker|settings|customers|replies)/|^components/)',
      },
    },
    {
      name: 'page-compiles-nothing',
      comment: 'Queries come to a page compiled, as plain data.',
      severity: 'error',
      from: { path: PAGE },
      to: { reachable: true, path: '^lib/listening/(parse|compile|lint|scan|atoms|terms|tables)' },
    },
    {
      name: 'worker-without-dom',
      severity: 'error',
      from: { path: '^(lib/(worker|store|settings)/|entrypoints/background)' },
      to: { path: '(node_modules/(react-dom|react/(?!jsx-runtime))|^components/|^lib/page/|^lib/sites/(?!hosts))' },
    },
    {
      name: 'own-pages-do-not-write',
      severity: 'error',
      from: { path: OWN },
      to: { path: '(^lib/store/write|^lib/worker/|^lib/page/|^lib/sites/(?!hosts))' },
    },
    {
      name: 'card-opens-no-database',
      severity: 'error',
      from: { path: '^entrypoints/card/' },
      to: { reachable: true, path: '(^lib/store/|node_modules/dexie)' },
    },
    {
      name: 'pure-is-pure',
      severity: 'error',
      from: { path: '^lib/(model|listening|customers|replies|kit)/', pathNot: '^lib/replies/providers/' },
      to: {
        path: '(node_modules/(react/(?!jsx-runtime)|react-dom|dexie|webextension-polyfill)|^wxt|^lib/(page|store|worker|bus|settings)/|^components/|^lib/sites/(?!hosts))',
      },
    },
    { name: 'shipped-code-without-tests', severity: 'error', from: { path: '^(lib|components|entrypoints)/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(lib|components|entrypoints|test|node_modules)/',
    // Type-only imports are gone after compilation and bind no lane.
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
