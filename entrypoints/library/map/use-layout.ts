import { useEffect, useState } from 'preact/hooks';
import type { MapLayout } from '../../../engine/map/layout.ts';
import type { LayoutRequest } from './layout-request.ts';

/** What has become of a map. While the next one is laid out, the one before stays. */
export type LayoutState =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly request: LayoutRequest; readonly layout: MapLayout };

/** The whole field stays as it is while the page is open. */
const fields = new Map<string, Promise<MapLayout>>();

/** @returns the map that was asked for, once a worker has laid it out. */
export function useLayout(request: LayoutRequest | undefined): LayoutState {
  const [state, setState] = useState<LayoutState>({ kind: 'drawing' });
  useEffect(() => {
    if (!request) return undefined;
    const wanted = new AbortController();
    layOut(request, wanted.signal).then(
      (layout) => !wanted.signal.aborted && setState({ kind: 'done', request, layout }),
      () => !wanted.signal.aborted && setState({ kind: 'failed' }),
    );
    return () => wanted.abort();
  }, [request]);
  return state;
}

function layOut(request: LayoutRequest, signal: AbortSignal): Promise<MapLayout> {
  if (request.kind !== 'field') return inWorker(request, signal);
  const { shape } = request;
  const made = fields.get(shape) ?? inWorker(request);
  fields.set(shape, made);
  made.catch(() => fields.delete(shape));
  return made;
}

/** Never settles if it is aborted. */
function inWorker(request: LayoutRequest, signal?: AbortSignal): Promise<MapLayout> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/map-worker.js');
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      worker.terminate();
    };
    signal?.addEventListener('abort', end, { signal: listening.signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<MapLayout>) => {
        end();
        resolve(data);
      },
      { signal: listening.signal },
    );
    worker.addEventListener(
      'error',
      ({ message }) => {
        end();
        reject(new Error(message));
      },
      { signal: listening.signal },
    );
    worker.postMessage(request);
  });
}
