import type { Choosing } from './choosing';
import type { Edits } from './edits';
import type { FeatureActs } from './feature-panel';
import type { SelectionActs } from './selection-panel';
import type { Sketch } from './sketch';
import type { Thing } from './types';
import type { Works } from './works';

/** What the panels' buttons work with. */
export interface Desk {
  readonly edits: Edits;
  readonly works: Works;
  readonly chosen: Choosing;
  readonly sketch: Sketch;
  /** Says what went wrong where the server does not do it. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** Keys go on where the drawing is. */
  focusMap(): void;
}

export function featureActs({ edits, works, chosen, sketch, attempt, focusMap }: Desk): FeatureActs {
  const onChosen = (act: (thing: Thing) => void): void => {
    if (chosen.thing) act(chosen.thing);
    focusMap();
  };
  return {
    tool: (mode) => onChosen((thing) => works.change(mode, thing)),
    split: () => onChosen((thing) => works.split(thing)),
    hole: () => onChosen((thing) => works.hole(thing)),
    grasp: (thing) => edits.grasp(thing),
    reshape: (grasp, geometry) => void edits.reshape(grasp, geometry),
    tryOut: (geometry) => sketch.try(geometry),
    buffer: (thing, metres, layer) => void attempt(() => works.buffer(thing, metres, layer)),
    set: (seen, changed) => void edits.set(seen, changed),
    duplicate: (seen) => void works.duplicate([seen]),
    remove: (seen) => void edits.remove(seen).then(() => chosen.choose(undefined)),
    zoom: () => chosen.zoom(),
    close: () => chosen.choose(undefined)
  };
}

export function selectionActs({ edits, works, chosen }: Desk): SelectionActs {
  return {
    setAll: (seen, changed) => void edits.setAll(seen, changed),
    merge: (seen) => works.merge(seen),
    duplicate: (seen) => void works.duplicate(seen),
    removeAll: (seen) => void edits.remove(...seen).then(() => chosen.choose(undefined)),
    close: () => chosen.choose(undefined)
  };
}
