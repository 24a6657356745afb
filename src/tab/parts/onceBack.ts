/** Acts whenever it hears that the network is there again after it was missing; not when nobody listens any more. */
export function onceBack(act: () => void): (isOffline: boolean) => void {
  let wasOffline = false;
  return (isOffline) => {
    if (wasOffline && !isOffline) act();
    wasOffline = isOffline;
  };
}
