import { element } from './element';

/** Teams' own bar under a tab's settings page. */
export interface SettingsBar {
  node: HTMLElement;
  setValid(valid: boolean): void;
  say(text: string): void;
}

/** Save waits until the page says that its settings are complete. */
export function settingsBar(save: () => void, cancel: () => void): SettingsBar {
  const saveButton = element('button', { type: 'button', className: 'primary', disabled: true }, 'Save');
  const cancelButton = element('button', { type: 'button' }, 'Cancel');
  const said = element('span', { role: 'status' });
  saveButton.addEventListener('click', save);
  cancelButton.addEventListener('click', cancel);
  return {
    node: element('footer', { className: 'settings-bar' }, said, cancelButton, saveButton),
    setValid: (valid) => void (saveButton.disabled = !valid),
    say: (text) => void (said.textContent = text),
  };
}
