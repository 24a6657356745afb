import { createHash } from 'node:crypto';
import type { Person } from '../tenant/directory';

/** Signing in is choosing one of the invented people. `cancel` is offered because people do close sign-in windows. */
export function choosePage(app: string, people: readonly Person[]): string {
  const rows = people.map((one) => `<li>${button('person', one.alias, one.name, `${one.job} · ${one.upn}`)}</li>`);
  return page('Pick an account', `<p>to continue to <b>${safe(app)}</b></p>${form(`<ul>${rows.join('')}</ul>${cancel}`)}`);
}

/** After a claims challenge: the same person, once more. */
export function confirmPage(app: string, person: Person): string {
  const asked = `<p><b>${safe(app)}</b> is opening something your organisation protects with a second check.</p>`;
  return page('Confirm it is you', asked + form(button('person', person.alias, `I am ${person.name}`, person.upn) + cancel));
}

/** What somebody without the right to consent sees. Their way out tells the app that consent is missing. */
export function approvalPage(app: string, person: Person, missing: readonly string[]): string {
  const asked = `<p><b>${safe(app)}</b> needs permission to use resources in your organisation that only an administrator can grant: ${safe(missing.join(', '))}.</p>`;
  const back = '<button name="answer" value="back" class="plain">Return to the application without granting consent</button>';
  const other = '<button name="answer" value="other" class="plain">Have an admin account? Sign in with that account</button>';
  return page('Need admin approval', `<p>${safe(person.upn)}</p>${asked}${form(other + back)}`);
}

/** What an administrator sees when permissions are missing. */
export function acceptPage(app: string, person: Person, missing: readonly string[]): string {
  const list = missing.map((scope) => `<li>${safe(scope)}</li>`).join('');
  const asked = `<p><b>${safe(app)}</b> would like to, for everybody in your organisation:</p><ul>${list}</ul>`;
  return page(
    'Permissions requested',
    `<p>${safe(person.upn)}</p>${asked}${form(button('answer', 'accept', 'Accept', 'Consent on behalf of your organisation') + cancel)}`,
  );
}

/** Signing out needs no question when there is one account: the form sends itself. */
export function signOutPage(formHtml: string): string {
  return page(
    'Signing out',
    `${formHtml}<button form="op.logoutForm" name="logout" value="yes">Sign out</button><script>${sendForm}</script>`,
  );
}

/** Where signing out ends when the app named no page of its own. */
export function signedOutPage(): string {
  return page('You signed out of your account', '<p>It is a good idea to close all browser windows.</p>');
}

/** A request that cannot be answered by sending the person back: an unknown app, an unregistered address, an old link. */
export function troublePage(what: string): string {
  return page('Sorry, but we’re having trouble signing you in.', `<p>${safe(what)}</p>`);
}

const sendForm = "document.querySelector('[name=logout]').click()";
const cancel = '<button name="answer" value="cancel" class="plain">Cancel</button>';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 'Segoe UI', system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
main { box-sizing: border-box; width: min(28rem, 100%); padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
ul { list-style: none; margin: 0; padding: 0; }
form { display: grid; gap: .5rem; }
button { box-sizing: border-box; width: 100%; margin: 0 0 .25rem; padding: .625rem .75rem; font: inherit; text-align: left; border: 1px solid GrayText; border-radius: 4px; background: Canvas; color: CanvasText; cursor: pointer; }
button:hover { border-color: CanvasText; }
button span { display: block; font-size: .875rem; }
button.plain { border-color: transparent; text-decoration: underline; }
footer { font-size: .875rem; margin-top: 1.5rem; }
`;

/** Pages run nothing but what stands here, may not be framed (as at Microsoft), and fetch nothing. */
export const pageHeaders = {
  'content-security-policy': `default-src 'none'; img-src data:; style-src ${sha(style)}; script-src ${sha(sendForm)}; frame-ancestors 'none'; base-uri 'none'`,
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>${safe(title)}</title><style>${style}</style></head>
<body><main><h1>${safe(title)}</h1>${body}<footer>Local sandbox of Tidewater Learning Trust. The people are invented; there are no passwords.</footer></main></body></html>`;
}

function form(inside: string): string {
  return `<form method="post">${inside}</form>`;
}

function button(name: string, value: string, text: string, note: string): string {
  return `<button name="${name}" value="${safe(value)}"><b>${safe(text)}</b><span>${safe(note)}</span></button>`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function sha(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
