import { createSandbox, type SandboxOptions } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';

const played = new Map<string, Promise<Sandbox>>();

/** A tenant of one's own in a scene, which is played once in a process and copied then. */
export async function inScene(scene: string, options: Omit<SandboxOptions, 'scene' | 'file' | 'like'> = {}): Promise<Sandbox> {
  const began = options.now?.();
  const name = JSON.stringify([scene, options, began]);
  if (!played.has(name)) played.set(name, createSandbox({ ...options, scene, ...(began && { now: () => began }) }));
  return createSandbox({ ...options, like: await played.get(name)! });
}
