// Loaded into the portal before anything else: says over IPC how long its event
// loop was held up since it was asked the last time.
const {
  createHistogram,
  monitorEventLoopDelay,
  performance,
} = require('node:perf_hooks');

const NS_PER_MS = 1e6;

const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();

// A timer is also late when the machine lets the process wait. What the process
// itself did between two turns of a timer is not.
const busy = createHistogram();
let last = performance.eventLoopUtilization();
setInterval(() => {
  const now = performance.eventLoopUtilization();
  const busyMs = Math.max(0, now.active - last.active);
  busy.record(Math.round(busyMs * NS_PER_MS) + 1);
  last = now;
}, 1).unref();

process.on('message', message => {
  if (message === 'event-loop-delay') {
    process.send({
      eventLoopDelay: {
        p99Ms: delays.percentile(99) / NS_PER_MS,
        maxMs: delays.max / NS_PER_MS,
        busyMaxMs: busy.max / NS_PER_MS,
      },
    });
    delays.reset();
    busy.reset();
  }
});
