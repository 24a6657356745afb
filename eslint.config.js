import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which rooms a room may know. A room that is not named may not be imported at all. */
const rooms = {
  domain: [],
  graph: [],
  files: ['domain'],
  lists: ['domain', 'graph'],
  workspace: ['domain', 'lists', 'graph/faults.ts'],
  tab: ['domain', 'workspace', 'files', 'graph/faults.ts', 'graph/library.ts', 'lists/site.ts', 'config.ts'],
  setup: ['domain', 'graph', 'lists', 'config.ts'],
  reminders: ['domain', 'graph', 'lists', 'config.ts'],
  readPlan: ['domain', 'files'],
  readOutcomes: ['domain', 'files', 'readPlan/commandContext.ts'],
  packaging: ['config.ts'],
  // The sandbox serves the tab under the very policy that a school's web host is told to send.
  sandbox: ['packaging/contentPolicy.ts'],
};

/** Places in the tab that are not features: what features are made of, and what puts them together. */
const tabGround = ['parts', 'words', 'school', 'signIn'];
const tabFeatures = [
  'amending',
  'calendar',
  'chain',
  'configure',
  'find',
  'findings',
  'firstRun',
  'myActions',
  'outcomes',
  'overview',
  'panel',
  'plan',
  'planCompare',
  'planFile',
  'planReview',
  'preferences',
  'questionSets',
  'reasons',
  'priorities',
  'reviews',
  'schoolPriorities',
  'swot',
  'rollForward',
  'themes',
  'timeline',
  'voice',
];

const zones = [
  ...Object.entries(rooms).map(([room, known]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [`./${room}`, ...known.map((one) => `./${one}`)],
    message: `src/${room} may know ${known.length === 0 ? 'nothing of ours' : known.join(', ')}.`,
  })),
  ...tabFeatures.map((feature) => ({
    target: `./src/tab/${feature}`,
    from: './src/tab',
    except: [
      `./${feature}`,
      ...tabGround.map((one) => `./${one}`),
      './theme.ts',
      './host.ts',
      './faultText.ts',
      './opened.ts',
      './stepping.ts',
    ],
    message: 'A feature knows no other feature; App puts them together.',
  })),
  { target: './src', from: './tests', message: 'The product does not know its tests.' },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.sandbox'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    // No rule asks for the types in a comment, which are a fifth of what reading a file takes.
    languageOptions: { parserOptions: { jsDocParsingMode: 'none' } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: [
      'src/**/main.{ts,tsx}',
      'src/sandbox/command.ts',
      'src/sandbox/starting/reminderJob.ts',
      'src/sandbox/seed/**',
      'src/tab/connect.ts',
    ],
    rules: { 'import-x/no-restricted-paths': 'off', 'no-console': 'off' },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'setTimeout', 'setInterval', 'crypto', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Today is an argument.' },
        { object: 'Math', property: 'random', message: 'A new key is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is an argument.' },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'The domain speaks no language.' },
      ],
    },
  },
  {
    files: ['src/tab/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      'max-lines': ['error', { max: 200 }],
      // Editing in place moves the focus because the person asked for the field.
      'jsx-a11y/no-autofocus': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXOpeningElement[name.name=/^(textarea|Textarea|Input|SearchBox|Combobox|TagPickerInput|SpinButton)$/], JSXOpeningElement[name.name="input"]:not(:has(JSXAttribute[name.name="type"][value.value=/^(radio|checkbox|file)$/])), JSXAttribute[name.name="contentEditable"]',
          message: 'Words go into parts/WordsBox (or TextField, BoxField), which watches for pupil data.',
        },
      ],
      'jsx-a11y/label-has-associated-control': ['error', { controlComponents: ['DraftArea', 'Textarea', 'WordsBox'], depth: 3 }],
    },
  },
  // The box itself; why something may stay; words that are looked for and kept nowhere; a table that the importer looks through.
  {
    files: ['GiveTable', 'PupilNotice', 'WordsBox']
      .map((one) => `src/tab/parts/${one}.tsx`)
      .concat('src/tab/plan/Search.tsx', 'src/tab/panel/EraseSheet.tsx'),
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['*.config.js'], rules: { 'import-x/no-default-export': 'off', 'no-undef': 'off', 'no-console': 'off' } },
  { files: ['tests/**', 'src/sandbox/**'], rules: { 'no-console': 'off' } },
);
