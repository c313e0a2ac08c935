import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/** What listens where; the ports of app-config.yaml. */
export const PORTAL_PORTS = [
  { port: 3000, serves: 'the portal' },
  { port: 7007, serves: 'its backend' },
];

const HOSTS = [undefined, '127.0.0.1', '::1'];

function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => {
      if (['EADDRINUSE', 'EACCES'].includes(error.code)) {
        resolve(false);
      } else if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) {
        resolve(true);
      } else {
        reject(error);
      }
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** Whether nobody listens on the port, neither on IPv4 nor on IPv6. */
export async function isPortFree(port) {
  for (const host of HOSTS) {
    if (!(await canListen(port, host))) {
      return false;
    }
  }
  return true;
}

/** @throws Problem that names every port that is taken */
export async function checkPorts(ports = PORTAL_PORTS) {
  const taken = [];
  for (const entry of ports) {
    if (!(await isPortFree(entry.port))) {
      taken.push(`port ${entry.port}, which ${entry.serves} needs`);
    }
  }
  if (taken.length > 0) {
    throw new Problem(
      `Another program uses ${taken.join(' and ')}.\n` +
        'Stop it (or the portal that runs already) and try again. ' +
        `To see what it is: lsof -i :${ports.map(p => p.port).join(' -i :')}`,
    );
  }
}
