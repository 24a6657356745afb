import type { Sandbox } from '../../src/sandbox/sandbox';
import type { Read } from './callAs';

/** The number SharePoint gives a built-in permission level. */
export const levels = { fullControl: 1073741829, contribute: 1073741827, read: 1073741826, edit: 1073741830 };

/** Sends requests to SharePoint's own interface: `await call('GET', "web/lists(guid'…')")`. */
export type SharePointCall = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Read>;

/** SharePoint's interface as this person (the site's owner unless said otherwise) with the set-up app's rights. */
export async function sharePointAs(sandbox: Sandbox, person = 'ivy', scopes = ['AllSites.FullControl']): Promise<SharePointCall> {
  const token = await sandbox.token(person, { app: 'SEND Strategy setup', scopes, audience: 'https://tidewater.sharepoint.com' });
  return async (method, path, body, headers = {}) => {
    const response = await sandbox.fetch(`https://tidewater.sharepoint.com/sites/BrindlewickSEND/_api/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
}

/** Gives a list (by its Graph path) permissions of its own: levels by person's alias. */
export async function ownPermissions(sandbox: Sandbox, listPath: string, given: Readonly<Record<string, number>>): Promise<void> {
  const sharePoint = await sharePointAs(sandbox);
  const list = `web/lists(guid'${listPath.split('/').at(-1)}')`;
  await sharePoint('POST', `${list}/resetroleinheritance`);
  await sharePoint('POST', `${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  for (const [alias, level] of Object.entries(given)) {
    const person = sandbox.tenant.setting.principals.find((one) => one.email.startsWith(alias));
    const id = person?.id ?? (await sharePoint('POST', 'web/ensureuser', { logonName: upnOf(alias) })).body.Id;
    const answer = await sharePoint('POST', `${list}/roleassignments/addroleassignment(principalid=${id},roledefid=${level})`);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }
}

function upnOf(alias: string): string {
  const surnames: Record<string, string> = {
    priya: 'lindqvist',
    martin: 'osei-bell',
    joan: 'trevanion',
    bo: 'kessler',
    hana: 'whitlock',
    aled: 'farrow',
    tess: 'onyango',
  };
  return `i:0#.f|membership|${alias}.${surnames[alias]}@brindlewick.example`;
}
