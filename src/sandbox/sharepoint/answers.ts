import type { Refusal } from '../refusal';
import type { Principal, RoleDefinition } from '../tenant/state';
import { sharePointFault, type SharePointCall } from './call';

/** Only the properties in `$select`, and the expandable ones (whose names `$expand` must list). Refuses a name that is none. */
export function chosen(
  call: SharePointCall,
  whole: Readonly<Record<string, unknown>>,
  expandable: readonly string[] = [],
): Record<string, unknown> {
  const names = (text: string | null): string[] => text?.split(',').map((one) => one.trim()) ?? [];
  const expand = names(call.query.get('$expand'));
  const select = names(call.query.get('$select')).map((one) => one.split('/')[0] ?? '');
  const odd = [...select, ...expand].find((one) => one !== '' && one !== '*' && !(one in whole));
  if (odd !== undefined)
    throw sharePointFault(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      `The property '${odd}' does not exist on this type.`,
    );
  const wanted = (key: string): boolean => {
    if (expandable.includes(key)) return expand.includes(key);
    return select.length === 0 || select.includes('*') || select.includes(key);
  };
  return Object.fromEntries(Object.entries(whole).filter(([key]) => wanted(key)));
}

/** 404: no such resource or method below `_api`. */
export function unknownMember(name: string): Refusal {
  return sharePointFault(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${name}.`,
  );
}

/** 405: there, but not with this method. */
export function wrongVerb(method: string): Refusal {
  return sharePointFault(
    405,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The HTTP method '${method}' cannot be used to access this resource.`,
  );
}

/** A person or group as SharePoint writes it: PrincipalType 1 person, 4 security group, 8 group of the site. */
export function shownPrincipal({ id, title, login, email, kind }: Principal): Record<string, unknown> {
  return {
    Id: id,
    LoginName: login,
    Title: title,
    Email: email,
    PrincipalType: kind === 'siteGroup' ? 8 : kind === 'entraGroup' ? 4 : 1,
  };
}

/** A permission level as SharePoint writes it: the words of its mask as text. */
export function shownRole({ id, name, description, low, high, hidden }: RoleDefinition): Record<string, unknown> {
  return {
    Id: id,
    Name: name,
    Description: description,
    BasePermissions: { High: String(high), Low: String(low) },
    Hidden: hidden,
  };
}
