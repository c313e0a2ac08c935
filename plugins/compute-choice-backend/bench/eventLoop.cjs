// Loaded into the portal before anything else: says over IPC how long its event
// loop was held up since it was asked the last time.
const { monitorEventLoopDelay } = require('node:perf_hooks');

const histogram = monitorEventLoopDelay({ resolution: 1 });
histogram.enable();

process.on('message', message => {
  if (message === 'event-loop-delay') {
    process.send({
      eventLoopDelay: {
        maxMs: histogram.max / 1e6,
        p99Ms: histogram.percentile(99) / 1e6,
      },
    });
    histogram.reset();
  }
});
