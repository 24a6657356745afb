import type { ByHand } from './byHand';
import type { Switches } from './switches';
import type { Calendar } from './tenant/calendar';
import type { Certificate } from './tenant/certificate';
import type { Notice, Post } from './tenant/state';
import type { Tenant } from './tenant/tenant';
import type { Tokens } from './tenant/tokens';
import type { Forecast } from './weather';

/** Faults on demand, and what people do by hand. */
export type Weather = Forecast & ByHand;

/** A Microsoft 365 tenant that answers requests in this process. */
export interface Sandbox {
  /** Answers as graph.microsoft.com, login.microsoftonline.com or the SharePoint host would, also under a local address. Rejects with TypeError where the weather takes the network. */
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  /** An access token for a person (alias or UPN), as the tab's app with `Sites.Selected User.Read` unless said otherwise. Throws where consent was withdrawn. */
  token(person: string, options?: TokenOptions): Promise<string>;
  /** An access token for an app with no person, with the roles an admin consented to. */
  appToken(app: string): Promise<string>;
  siteId: string;
  weather: Weather;
  calendar: Calendar;
  /** The workflow that posts cards into the leadership channel; its address is a secret. */
  workflow: { readonly address: string };
  channel: {
    /** What got into the channel, oldest first. */
    posts(): Post[];
  };
  activity: {
    /** What is in a person's activity feed, oldest first. */
    of(person: string): Notice[];
    /** The person has looked at a notice. */
    read(person: string, id: string): void;
  };
  /** The registration that the reminder job signs in as, without a person; the private key is PEM. */
  remindersApp: { readonly clientId: string } & Readonly<Certificate>;
  switches: Switches;
  tenant: Tenant;
  tokens: Tokens;
  /** Registers further redirect addresses with the single-page apps, for pages on other ports than usual. */
  addRedirects(addresses: readonly string[]): Promise<void>;
  /** The scene, and the kinds of the faults in force. */
  state(): { scene: string; weather: string[] };
  /** A fresh tenant with this scene (the present one if not said). Throws on an unknown scene. */
  reset(scene?: string): Promise<void>;
  close(): Promise<void>;
}

/** What a token is made for; seconds in `expiresInSeconds`, 3,600 unless said otherwise. */
export interface TokenOptions {
  scopes?: readonly string[];
  /** Name or client id. */
  app?: string;
  expiresInSeconds?: number;
  /** `https://graph.microsoft.com` unless said otherwise. */
  audience?: string;
}
