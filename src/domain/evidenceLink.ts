import type { EvidenceLink } from './answer';

/**
 * A link as somebody typed or pasted it: an https address, with a name for it where one is given. Undefined for what is no such
 * address; other schemes could run something when they are pressed.
 */
export function evidenceLink(address: string, title: string): EvidenceLink | undefined {
  const typed = address.trim();
  const whole = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) ? `https://${typed}` : typed;
  if (!isWebAddress(whole)) return undefined;
  return { title: title.trim() || nameIn(whole), address: whole };
}

/** The addresses of pages and files that stand among words, each once, without what ends a sentence after it. */
export function linksIn(words: string): EvidenceLink[] {
  const found = words.match(/https:\/\/[^\s<>"“”]+/gi) ?? [];
  const addresses = new Set(found.map((one) => one.replace(/[.,;:!?)\]’']+$/, '')).filter(isWebAddress));
  return [...addresses].map((address) => ({ title: nameIn(address), address }));
}

/**
 * A file of the team's library as a link, and all that could point to a pupil in it: its name, the folders it lies in, its address
 * and what the address reads as. The address of an Office file holds no folders, yet leads whoever opens it to them.
 */
export function fileLink({ name, address, folder = '' }: { name: string; address: string; folder?: string }): {
  link: EvidenceLink;
  text: string;
} {
  const texts = [name, folder, address, decoded(address)].filter((one) => one !== '');
  return { link: { title: name, address }, text: [...new Set(texts)].join('\n') };
}

/** Whether a link may be pressed: it leads to a page, and nowhere else. */
export function isWebAddress(address: string): boolean {
  return /^https:\/\/[^\s/]+\S*$/i.test(address);
}

/** Whether an address lies on the school's own site, where the team keeps its files. */
export function isOnSite(address: string, siteAddress: string): boolean {
  const site = siteAddress.replace(/\/+$/, '').toLowerCase();
  const own = address.toLowerCase();
  return site !== '' && (own === site || own.startsWith(`${site}/`) || sharedFrom(own, site));
}

/** SharePoint's own links for sharing carry the site after a letter or two: `…/:w:/s/SEND/…` is of `…/sites/SEND`. */
function sharedFrom(address: string, site: string): boolean {
  const [, host, name] = /^(https:\/\/[^/]+)\/(?:sites|teams)\/([^/]+)$/.exec(site) ?? [];
  if (host === undefined || name === undefined || !address.startsWith(`${host}/`)) return false;
  return new RegExp(`^/:\\w:/(?:r/)?(?:s|t|sites|teams)/${escaped(name)}/`).test(address.slice(host.length));
}

/** What a link is called when nobody said: the file's name, else where it leads. */
function nameIn(address: string): string {
  const [path = ''] = address.replace(/^https:\/\//i, '').split(/[?#]/, 1);
  const parts = path.split('/').filter(Boolean);
  const last = parts.length > 1 ? parts.at(-1)! : '';
  return /\.\w{2,5}$/.test(last) ? decoded(last) : (parts[0] ?? address);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
