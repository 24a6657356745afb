const own = globalThis.console;

/** Where the tests of one file run: in the worker's own world, with jest's console, which tells from where something was said. */
export default class Environment {
  global = {};
  /** Asked for by jest; nothing of ours is mocked. */
  moduleMocker = { restoreAllMocks() {} };

  constructor(_config, { console }) {
    globalThis.console = console;
  }

  async setup() {}

  async teardown() {
    globalThis.console = own;
  }

  exportConditions() {
    return [];
  }

  getVmContext() {
    return null;
  }
}
