import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Bans that hold a lane: what the folder's runtime must never touch. */
const ban = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });
const LAYOUT =
  'property.name=/^(innerText|offsetTop|offsetLeft|offsetWidth|offsetHeight|offsetParent|clientTop|clientLeft|clientWidth|clientHeight|scrollTop|scrollHeight|scrollWidth|getBoundingClientRect|getClientRects|getComputedStyle)$/';
const NO_HTML = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  message: 'Text from others is never parsed as markup.',
};
const NO_KEYS = { selector: "NewExpression[callee.name='KeyboardEvent']", message: 'No key event is ever dispatched.' };

export default tseslint.config(
  {
    ignores: ['node_modules/**', '.output*/**', '.wxt/**', '.cache/**', 'types/**', 'test/sample/**/client/**', 'public/**', 'coverage/**', '*.cjs'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      ...ban(NO_HTML, NO_KEYS),
    },
  },
  { files: ['components/**', 'entrypoints/**'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    files: ['lib/sites/**', 'lib/page/**'],
    ignores: ['lib/page/compose/**', 'lib/page/card/**', 'lib/page/sight.ts', 'lib/sites/*/composer.ts'],
    rules: ban(
      NO_HTML,
      NO_KEYS,
      { selector: `MemberExpression[${LAYOUT}]`, message: 'Forces a layout of the page.' },
      { selector: "CallExpression[callee.name='getComputedStyle']", message: 'Forces a layout of the page.' },
    ),
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      ...ban(NO_KEYS),
    },
  },
);
