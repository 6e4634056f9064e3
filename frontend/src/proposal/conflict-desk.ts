import type L from 'leaflet';
import { ConflictMarks } from './conflict-marks';
import { ConflictWorkbench, type ConflictActs } from './conflict-workbench';
import type { Texts } from './dom';
import { Figures } from './figures';
import type { Names } from './names';
import type { Session } from './session';
import { SideWords } from './sides';
import type { Sketch } from './sketch';

/** The workbench for open conflicts, and their numbers on the map that lead to it. */
export function conflictDesk(map: L.Map, session: Session, sketch: Sketch, names: Names, texts: Texts, acts: Omit<ConflictActs, 'turned'>): ConflictWorkbench {
  const words = new SideWords(() => session.replica, names, texts, new Figures(texts));
  const marks = new ConflictMarks(map, session, texts, names, (id) => workbench.show(id));
  const workbench = new ConflictWorkbench(session, sketch, names, words, texts, { ...acts, turned: (open) => marks.turn(open) });
  return workbench;
}
