import { bytesOf, draw, penOf, type DrawnTile, type TileOrder } from './tile-drawing';
import type { FromWorker, ToWorker } from './tile-worker';

interface Waiting {
  order: TileOrder;
  canvas: HTMLCanvasElement;
  signal: AbortSignal;
  done: (drawn: DrawnTile | Promise<DrawnTile>) => void;
  failed: (error: Error) => void;
}

/** Where tiles are drawn: in a worker, so that the page stays free for people's hands; on the page where there is none. */
class DrawingPlace {
  private readonly waiting = new Map<number, Waiting>();
  private worker = canDrawApart() ? this.start() : undefined;
  private orders = 0;

  draw(order: TileOrder, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<DrawnTile> {
    if (!this.worker) return drawHere(order, canvas, signal);
    const id = this.orders++;
    signal.addEventListener('abort', () => this.cancel(id));
    return new Promise((done, failed) => {
      this.waiting.set(id, { order, canvas, signal, done, failed });
      this.tell({ id, order });
    });
  }

  private start(): Worker {
    const worker = new Worker(new URL('./tile-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.answered(data);
    worker.onerror = () => this.lose();
    return worker;
  }

  private answered({ id, drawn, picture, failure }: FromWorker): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (waiting && drawn) {
      show(waiting.canvas, picture);
      waiting.done(drawn);
    } else {
      picture?.close();
      waiting?.failed(new Error(failure));
    }
  }

  private cancel(id: number): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    this.tell({ id });
    waiting.failed(new Error('not wanted any more'));
  }

  /** It could not be loaded, or fell over: the page draws what it was asked for, and all that follows. */
  private lose(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.waiting.forEach(({ order, canvas, signal, done }) => done(drawHere(order, canvas, signal)));
    this.waiting.clear();
  }

  private tell(message: ToWorker): void {
    this.worker?.postMessage(message);
  }
}

function show(canvas: HTMLCanvasElement, picture: ImageBitmap | undefined): void {
  canvas.width = picture?.width ?? 0;
  canvas.height = picture?.height ?? 0;
  if (picture) canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(picture);
}

/** A canvas that showed the worker's pictures can only show pictures. */
async function drawHere(order: TileOrder, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<DrawnTile> {
  const bytes = await bytesOf(order, signal);
  if (penOf(canvas)) return draw(bytes, order, canvas);
  const own = document.createElement('canvas');
  const drawn = draw(bytes, order, own);
  show(canvas, own.width > 0 ? await createImageBitmap(own) : undefined);
  return drawn;
}

function canDrawApart(): boolean {
  return typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('2d') !== null;
}

let place: DrawingPlace | undefined;

/** Draws a tile on a canvas of the page, in the one place that draws them all. */
export function drawApart(order: TileOrder, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<DrawnTile> {
  return (place ??= new DrawingPlace()).draw(order, canvas, signal);
}
