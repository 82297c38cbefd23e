import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../serve.ts';

/**
 * Headers for all pages: cross-origin isolation makes their clock precise, and blocking scripts
 * keeps their own code out of the measurements.
 */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Serves pages from memory on a free port of 127.0.0.1, each at `/` plus its name. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages.get(decodeURIComponent(pathname.slice(1)));
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, headers).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
