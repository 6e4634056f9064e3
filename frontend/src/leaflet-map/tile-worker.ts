import { bytesOf, draw, type DrawnTile, type TileOrder } from './tile-drawing';

/** An order, or that it is not wanted any more. */
export interface ToWorker {
  id: number;
  order?: TileOrder;
}

/** The tile and its picture, none where nothing is in it; or why there is no tile. */
export interface FromWorker {
  id: number;
  drawn?: DrawnTile;
  picture?: ImageBitmap;
  failure?: string;
}

const page = self as unknown as Worker;
const underway = new Map<number, AbortController>();

/** One for all tiles, which are drawn one after the other: to make a canvas takes longer than to draw on it. */
const canvas = new OffscreenCanvas(0, 0);

page.onmessage = ({ data: { id, order } }: MessageEvent<ToWorker>) => {
  if (order) void answer(id, order);
  else underway.get(id)?.abort();
};

async function answer(id: number, order: TileOrder): Promise<void> {
  const wanted = new AbortController();
  underway.set(id, wanted);
  try {
    const drawn = draw(await bytesOf(order, wanted.signal), order, canvas);
    const picture = canvas.width > 0 ? await createImageBitmap(canvas) : undefined;
    tell({ id, drawn, picture }, picture ? [drawn.bytes, picture] : [drawn.bytes]);
  } catch (error) {
    tell({ id, failure: String(error) }, []);
  } finally {
    underway.delete(id);
  }
}

function tell(answer: FromWorker, handedOver: Transferable[]): void {
  page.postMessage(answer, handedOver);
}
