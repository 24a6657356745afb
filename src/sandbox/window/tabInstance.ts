/** What the channel keeps of its tab after the settings page was saved. */
export interface TabInstance {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}

const place = 'tab instance';

/** The channel's tab as last saved in this browser, or as it is when nobody has changed it. Pages of other origins are not taken over. */
export function readInstance(tabOrigin: string, storage: Storage): TabInstance {
  const usual: TabInstance = {
    entityId: 'send-strategy',
    contentUrl: `${tabOrigin}/index.html`,
    websiteUrl: `${tabOrigin}/index.html`,
    suggestedDisplayName: 'SEND Strategy',
  };
  try {
    const kept = { ...usual, ...(JSON.parse(storage.getItem(place) ?? '{}') as Partial<TabInstance>) };
    return new URL(kept.contentUrl).origin === tabOrigin ? kept : usual;
  } catch {
    return usual;
  }
}

/** Keeps what the settings page set. */
export function keepInstance(instance: TabInstance, storage: Storage): void {
  storage.setItem(place, JSON.stringify(instance));
}
