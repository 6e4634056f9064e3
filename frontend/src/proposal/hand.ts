import type { BorderWatch } from './border-watch';
import type { Choosing } from './choosing';
import type { Figures } from './figures';
import type { Sketch } from './sketch';
import type { Toolbar } from './toolbar';
import type { Mode, Tools } from './tools';

/** Modes in which the chosen shape itself is in the hand. */
const HELD: readonly Mode[] = ['reshape', 'move', 'cut', 'rotate', 'scale'];

/** What somebody holds in the hand: how large it is, whom it concerns besides, and that it is not drawn twice. */
export class Hand {
  constructor(
    private readonly tools: Tools,
    private readonly chosen: Choosing,
    private readonly toolbar: Toolbar,
    private readonly sketch: Sketch,
    private readonly figures: Figures,
    private readonly watch: BorderWatch
  ) {}

  private get thing(): string | undefined {
    return HELD.includes(this.tools.mode) ? this.chosen.first : undefined;
  }

  /** The shape under the hand is another. @param scale per cent, where it is scaled */
  live(shape: GeoJSON.Geometry, scale?: number): void {
    const { mode } = this.tools;
    const held = mode === 'cut' ? undefined : this.thing;
    const watched = held !== undefined || mode === 'draw';
    const say = (): void => this.toolbar.tell(this.figures.of(shape, scale), watched ? this.watch.say(held, shape, say) : '');
    if (watched) this.watch.over(shape, say);
    say();
  }

  /** A tool is taken in hand, or laid down. */
  turn(): void {
    const { mode } = this.tools;
    this.sketch.busy = this.thing;
    this.sketch.passive = mode !== 'select';
    this.sketch.try(undefined);
    this.toolbar.tell('', '');
    this.toolbar.show(mode);
    if (mode === 'select') this.watch.end();
  }
}
