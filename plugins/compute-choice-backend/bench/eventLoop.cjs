// Loaded into the portal before anything else: says over IPC how long its event
// loop was held up since it was asked the last time.
const { createHistogram, monitorEventLoopDelay } = require('node:perf_hooks');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

const NS_PER_MS = 1e6;
const NS_PER_US = 1e3;

// Node makes its fetch with the first call. A portal has called it long ago, a
// backend of its own may do so with the first event.
fetch('data:,');

const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();

// A timer is also late when the machine lets the thread wait for a processor.
// What the thread itself did between two turns of a timer is not.
const busy = createHistogram();
const cpuUs = () => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};
let last = cpuUs();
setInterval(() => {
  const now = cpuUs();
  busy.record((now - last) * NS_PER_US + 1);
  last = now;
}, 1).unref();

// The garbage of a start, compiled sources among it, is collected once, after
// minutes or when the first work arrives.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
let isStarting = true;

process.on('message', message => {
  if (message === 'event-loop-delay') {
    if (isStarting) {
      isStarting = false;
      collectGarbage();
    }
    process.send({
      eventLoopDelay: {
        p99Ms: delays.percentile(99) / NS_PER_MS,
        maxMs: delays.max / NS_PER_MS,
        busyMaxMs: busy.max / NS_PER_MS,
      },
    });
    delays.reset();
    busy.reset();
    last = cpuUs();
  }
});
