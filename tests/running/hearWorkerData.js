// What a worker works with is sent by jest-light-runner to all of them as soon as one has asked. One that had not asked by then
// would not notice, ask later and wait for ever (0.7.13 and 0.8.2): it is told again what came too early.
let early;
const asks = 'jest-light-runner-get-worker-data';

process.once('newListener', (event) => {
  if (event === 'message') process.on('message', keep);
});
if (process.send) {
  const send = process.send.bind(process);
  process.send = (...given) => {
    if (given[0] !== asks || early === undefined) return send(...given);
    setImmediate(() => process.emit('message', early, undefined));
    return true;
  };
}

function keep(message) {
  if (message?.type === 'jest-light-runner-worker-data') early = message;
}
