import { roomsRule } from './rooms.js';

const guarded = 'Words go into parts/WordsBox (or TextField, BoxField), which watches for pupil data.';

/** Rules of this house that oxlint does not bring along: its plugin `house`. */
export default {
  meta: { name: 'house' },
  rules: {
    rooms: roomsRule,
    'pure-domain': refuses({
      'NewExpression[callee.name="Date"][arguments.length=0]': 'Today is an argument.',
      'CallExpression[callee.property.name=/^toLocale/]': 'The domain speaks no language.',
    }),
    'words-box': refuses({
      'JSXOpeningElement[name.name=/^(textarea|Textarea|Input|SearchBox|Combobox|TagPickerInput|SpinButton)$/]': guarded,
      'JSXOpeningElement[name.name="input"]:not(:has(JSXAttribute[name.name="type"][value.value=/^(radio|checkbox|file)$/]))':
        guarded,
      'JSXAttribute[name.name="contentEditable"]': guarded,
    }),
  },
};

/** A rule against whatever a selector finds, with what is said of it. */
function refuses(messages) {
  return {
    create: (context) =>
      Object.fromEntries(
        Object.entries(messages).map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
      ),
  };
}
