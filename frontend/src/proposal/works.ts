import type { BorderWatch } from './border-watch';
import type { Edits } from './edits';
import { bounds, isGeometry, kindOf, paths } from './geometry';
import { hole, merge } from './merge';
import type { Session } from './session';
import { split } from './split';
import type { Kind } from './strokes';
import type { Changing, Tools } from './tools';
import { turned } from './turning';
import { GEOMETRY, type Thing } from './types';

/** How far a copy lies from its original, as a part of its size and at least. */
const SHIFT = 0.15;
const LEAST_SHIFT_M = 20;
const METRES_PER_DEGREE = 111_320;

export interface WorkNews {
  /** What somebody made is chosen. */
  made(...ids: string[]): void;
  /** What could not be done, by the name of its text, and why the drawing is still there. */
  wrong(text: string): void;
  measured(geometry: GeoJSON.Geometry): void;
}

/** What one does to shapes: each of these is one operation, and a drawing that cannot be used stays to be put right. */
export class Works {
  constructor(
    private readonly session: Session,
    private readonly tools: Tools,
    private readonly edits: Edits,
    private readonly watch: BorderWatch,
    private readonly news: WorkNews
  ) {}

  draw(kind: Kind, layer: string): void {
    this.tools.draw(kind, (geometry) => void this.create(layer, geometry));
    this.watch.draw(layer);
  }

  async create(layer: string, geometry: GeoJSON.Geometry): Promise<void> {
    this.news.made(await this.edits.create(layer, geometry));
  }

  measure(kind: 'POLYGON' | 'LINE'): void {
    this.tools.draw(kind, (geometry) => this.news.measured(geometry), 'measure');
  }

  change(mode: Changing, thing: Thing): void {
    const geometry = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(geometry)) return;
    const grasp = this.edits.grasp(thing);
    this.tools.change(mode, geometry, (drawn) => void this.edits.reshape(grasp, drawn));
    this.watch.begin(grasp);
  }

  split(thing: Thing): void {
    const grasp = this.edits.grasp(thing);
    this.tools.draw('LINE', (line) => this.use(line, 'split-wrong', (drawn) => {
      const parts = split(thing.cells[GEOMETRY].value as GeoJSON.Geometry, paths(drawn)[0]);
      if (parts) void this.edits.split(grasp, parts);
      return parts !== undefined;
    }), 'split');
  }

  hole(thing: Thing): void {
    const grasp = this.edits.grasp(thing);
    this.tools.draw('POLYGON', (ring) => this.use(ring, 'hole-wrong', (drawn) => {
      const holed = hole(thing.cells[GEOMETRY].value as GeoJSON.Geometry, paths(drawn)[0]);
      if (holed) void this.edits.reshape(grasp, holed);
      return holed !== undefined;
    }), 'hole');
  }

  /** A drawing that cannot be used stays in the author's hand. */
  private use(drawn: GeoJSON.Geometry, wrong: string, act: (drawn: GeoJSON.Geometry) => boolean): void {
    if (act(drawn)) return;
    this.tools.change('mend', drawn, (again) => this.use(again, wrong, act));
    this.news.wrong(wrong);
  }

  merge(things: readonly Thing[]): void {
    const merged = merge(things.map((it) => it.cells[GEOMETRY]?.value).filter(isGeometry));
    if (typeof merged === 'string') return this.news.wrong(`merge-${merged}`);
    void this.edits.merge(things, merged).then(() => this.news.made(things[0].id));
  }

  async duplicate(things: readonly Thing[]): Promise<void> {
    this.news.made(...(await this.edits.duplicate(things, beside)));
  }

  /** The server draws the arcs. */
  async buffer(thing: Thing, metres: number, layer: string): Promise<void> {
    const { geometry } = await this.session.api.buffer(thing.cells[GEOMETRY].value as GeoJSON.Geometry, metres);
    await this.create(layer, geometry);
  }
}

function beside(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  const { west, east } = bounds(geometry);
  const wide = kindOf(geometry) === 'POINT' ? 0 : (east - west) * METRES_PER_DEGREE;
  const shift = Math.max(LEAST_SHIFT_M, wide * SHIFT);
  return turned(geometry, { angle: 0, scale: 100, east: shift, north: -shift });
}
