import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layOutField } from '../../engine/map/field-layout.ts';
import type { MapLayout } from '../../engine/map/layout.ts';
import { layOutNeighbourhood } from '../../engine/map/neighbourhood-layout.ts';
import type { LayoutRequest } from '../library/map/layout-request.ts';

/** A worker that lays out maps, so that the page stays fluid meanwhile. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => postMessage(layOut(data)));
});

function layOut(request: LayoutRequest): MapLayout {
  switch (request.kind) {
    case 'field':
      return layOutField(request.graph, request.shape);
    case 'neighbourhood':
      return layOutNeighbourhood(request.graph, request.shape, request.isRightToLeft);
  }
}
