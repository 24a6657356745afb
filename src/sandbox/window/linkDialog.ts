import { element } from './element';

/** Shows a link to copy, as Teams does when an app shares one. */
export function showLink(link: string, label: string): void {
  const field = element('input', { readOnly: true, value: link, id: 'shared-link' });
  const copy = element('button', { type: 'button', className: 'primary' }, 'Copy');
  const said = element('span', { role: 'status' });
  copy.addEventListener('click', () => {
    field.select();
    void navigator.clipboard.writeText(link).then(
      () => (said.textContent = 'Copied.'),
      () => (said.textContent = 'Press Ctrl+C to copy.'),
    );
  });
  const heading = element('h2', { id: 'link-title' }, label ? `Link to ${label}` : 'Link to this page');
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    element('label', { htmlFor: 'shared-link' }, 'Opens in this window and, in a real tenant, in Teams'),
    field,
    element('p', { className: 'buttons' }, copy, element('button', {}, 'Close'), said),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'link-title' }, form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
