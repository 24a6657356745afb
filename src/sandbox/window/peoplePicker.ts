import { people } from '../tenant/directory';
import { element } from './element';

/** What `people.selectPeople` asks. */
interface Asked {
  title?: string;
  setSelected?: string[];
  singleSelect?: boolean;
}

/** Teams' code for "the person closed it". */
const aborted = 8000;

/** A list of the sample people to tick; answers `[error, people]` in teams-js' form. */
export function pickPeople(asked: Asked | undefined): Promise<unknown[]> {
  const type = asked?.singleSelect ? 'radio' : 'checkbox';
  const boxes = people.map((one) =>
    element('input', { type, name: 'person', value: one.oid, checked: asked?.setSelected?.includes(one.oid) ?? false }),
  );
  const rows = people.map((one, index) =>
    element('li', {}, element('label', {}, boxes[index]!, ` ${one.name}`, element('small', {}, ` ${one.job}`))),
  );
  const heading = element('h2', { id: 'picker-title' }, asked?.title || 'Choose people');
  const done = element('button', { value: 'done', className: 'primary' }, 'Done');
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    element('ul', {}, ...rows),
    element('p', { className: 'buttons' }, done, element('button', { value: '' }, 'Cancel')),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'picker-title' }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (dialog.returnValue !== 'done')
        return resolve([{ errorCode: aborted, message: 'The person closed the picker.' }, undefined]);
      const chosen = people.filter((one) => boxes.some((box) => box.checked && box.value === one.oid));
      resolve([undefined, chosen.map((one) => ({ objectId: one.oid, displayName: one.name, email: one.upn }))]);
    });
  });
}
