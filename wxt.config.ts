import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { excludeMatches, SITES, SITE_IDS } from './lib/sites/hosts';

/** Public half of a key pair; its private half is not needed and was not kept. */
const MANIFEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqKhVvJX22l+Cp886l6YC23QIrBjuhJN8AqKhIa2M4EqPwQKcJHX2Y2wafmHYxudDOkHu6GiIdqekEqQFsAeHwAQjIBHMorHf7OWC1m4w/bzxCkkzy/pX0nos4ayOfQyjO5I19Rgl35giK/A9VK0Q48CG1az2yl3pCG7SugdvJAGl59Op5myEJu372tYWruTF5RKvq4vNQAZCJZLq2qzT2TENsh0k0oN+UiiOYONwWjyY6GYLij3ZRqroi76IlALTx4W8dkT7tUQvOMDKozQBnghAQea0lRfC0JkgagRwlXJSMVO7XPCbNShClEyz8KyB9tbFn7AYes0aIwy3r2U+GQIDAQAB';

/** React Aria's own rule for what can be pressed (`touch-action` of `[data-react-aria-pressable]`), told by its hash; test/hostile names it. */
const PRESS_STYLE = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

const hosts = Object.values(SITES).flatMap((site) => [...site.matches]);

/** One content script a site. Declared here and not as `*.content`: WXT's wrapper would bring the polyfill and page events into every page. */
const contentScripts = SITE_IDS.map((id) => ({
  matches: [...SITES[id].matches],
  exclude_matches: excludeMatches(id),
  js: [`page-${id}.js`],
  run_at: 'document_idle' as const,
}));

/**
 * Scripts that stand in each page of a site: WXT's wrapper (a logger, plugins) is left off, 0.3 KB less gz, and what the bundler
 * has minified is minified once more, 0.3 KB less.
 */
const smallScripts = (): Plugin => ({
  name: 'small-scripts',
  enforce: 'pre',
  transform: (_, id) => {
    const input = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/.exec(id)?.[1];
    return input ? `import script from ${JSON.stringify(input)}; export default script.main();` : null;
  },
  generateBundle: {
    // Behind WXT's own step, which names the script's value at its end: minified before it, the name would be gone and its use throw.
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !/^(?:page-\w+|second|engine|sweep)\.js$/.test(file.fileName)) continue;
        const { code } = await minify(file.code, {
          compress: { passes: 3, ecma: 2020, hoist_funs: true, unsafe_arrows: true, toplevel: true, pure_getters: true },
          format: { ecma: 2020 },
        });
        if (code) file.code = code;
      }
    },
  },
});

/** zod asks `Function('')` whether it may compile, while schemas are made: before any entry could tell it not to. Told here, in its own default. */
const noCompiling = (): Plugin => ({
  name: 'zod-without-compiling',
  transform(code, id) {
    if (!/zod\/v4\/core\/core\.js$/.test(id)) return null;
    const told = code.replace(/globalThis\.__zod_globalConfig \?\?= \{\}|globalConfig = \{\}/, (found) => found.replace('{}', '{ jitless: true }'));
    if (told === code) throw new Error('zod keeps its configuration elsewhere now.');
    return { code: told, map: null };
  },
});

/** CodeMirror writes its rules into a style element, which the policy of our pages refuses; a sheet adopted by the document is none. */
const adoptedSheets = (): Plugin => ({
  name: 'codemirror-with-adopted-sheets',
  transform(code, id) {
    if (!/style-mod\/src\/style-mod\.js$/.test(id)) return null;
    const told = code.replace('!root.head && root.adoptedStyleSheets', 'root.adoptedStyleSheets');
    if (told === code) throw new Error('style-mod mounts its sheets elsewhere now.');
    return { code: told, map: null };
  },
});

const OUT = process.env.EARSHOT_OUT ?? '.output';

/** Notes beside the build which modules its files hold: what docs/third-party.md is made from. One build runs several bundles. */
const held = new Set<string>();
const whatShips = (browser: string): Plugin => ({
  name: 'what-ships',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength || id.endsWith('.css')) held.add(id);
    const from = `${import.meta.dirname}/`;
    const ids = [...held].map((id) => id.replaceAll('\0', '').replace(from, '').replace(/\?.*$/, ''));
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, `modules-${browser}.json`), JSON.stringify([...new Set(ids)].sort(), null, 1));
  },
});

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDir: OUT,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version: '0.1.0',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen'])],
    // Asked for by a click: a backup that saves itself.
    optional_permissions: ['downloads'],
    host_permissions: hosts,
    content_scripts: contentScripts,
    incognito: 'not_allowed',
    action: { default_title: 'Earshot' },
    content_security_policy: {
      // Scripts and styles from our own files alone; PRESS_STYLE is the one style element there is. Trusted Types: lib/jobs/trusted.ts.
      extension_pages: `default-src 'self'; script-src 'self'; style-src 'self' '${PRESS_STYLE}'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default`,
    },
    web_accessible_resources: [
      browser === 'firefox' ? { resources: ['card.html'], matches: hosts } : { resources: ['card.html'], matches: hosts, use_dynamic_url: true },
    ],
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_open_card__' },
      insert: { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_command_insert__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next_mention__' },
      duty: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_duty__' },
    },
    // Fixed, so that a moved folder finds its data: the extension id follows from this public key.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'earshot@earshot.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { key: MANIFEST_KEY, minimum_chrome_version: '130' }),
  }),
  vite: ({ browser }) => ({
    plugins: [smallScripts(), noCompiling(), adoptedSheets(), whatShips(browser)],
    build: { target: 'es2022', sourcemap: false },
  }),
});
