/** What the editor and the server tell each other. Java: org.tongtu.publicapi (wire), org.tongtu.proposal.ui (settings). */

export type Value = null | boolean | number | string | GeoJSON.Geometry | object;

export type Kind = 'FEATURE' | 'TARGET' | 'RULE' | 'CLAUSE' | 'LAYER' | 'PROFILE';

/** A value and its last writer: an edition (`e2`), an operation's sequence (`17`) or nobody (`-`). */
export interface Cell {
  value: Value;
  version: string;
  /** The reader's own operation that wrote the value here and is not acknowledged; `version` is then what it rests on. */
  own?: string;
}

export interface Thing {
  id: string;
  kind: Kind;
  group: string;
  cells: Record<string, Cell>;
}

export interface Write {
  thing: string;
  kind: Kind;
  group: string;
  cell: string;
  seen: string;
  value: Value;
  seenCells?: Record<string, string>;
}

export interface Subject {
  kind: string;
  id: string;
}

export interface AppliedWrite {
  thing: string;
  kind: Kind;
  group: string;
  cell: string;
  before: Value;
  beforeVersion: string;
  value: Value;
}

export interface Logged {
  sequence: number;
  id: string;
  kind: 'EDIT' | 'UNDO' | 'RESOLVE' | 'MOVE_TO_EDITION';
  author: string;
  authorName: string;
  jurisdiction: string;
  at: string;
  undoes: number | null;
  edition: number;
  writes: AppliedWrite[];
}

export interface Conflict {
  id: string;
  sequence: number;
  thing: string;
  kind: Kind;
  group: string;
  cell: string;
  base: Value;
  theirs: Value;
  theirsVersion: string;
  theirsName: string;
  /** When it was written; null where an edition brought it. */
  theirsAt: string | null;
  mine: Value;
  mineAuthor: string;
  mineName: string;
  raisedAt: string;
  resolvedAt: string | null;
}

export interface Acknowledgement {
  sequence: number;
  outcome: 'APPLIED' | 'UNCHANGED' | 'CONFLICT';
  operation: Logged | null;
  conflicts: Conflict[];
}

export interface Snapshot {
  edition: number;
  sequence: number;
  complete: boolean;
  things: Thing[];
}

/** What the proposal changes: things as the edition has them and as they would be. */
export interface Changed {
  edition: number;
  sequence: number;
  before: Thing[];
  after: Thing[];
}

export interface Present {
  client: string;
  account: string;
  name: string;
  jurisdiction: string | null;
  selection: string | null;
  activity: string;
  longitude: number | null;
  latitude: number | null;
  /** What the person's map shows, in degrees; null while they follow somebody. */
  view: { west: number; south: number; east: number; north: number } | null;
}

/** Where somebody left off; both null where they have never been there. */
export interface LastVisit {
  sequence: number | null;
  at: string | null;
}

/** An operation that the server has not acknowledged. */
export interface Pending {
  id: string;
  box: string;
  at: number;
  jurisdiction: string;
  cause: Subject | null;
  writes: Write[];
  /** By cell (`thing/cell`): the own operation, not yet acknowledged then, whose result was on screen. */
  after: Record<string, string>;
  refused?: string;
}

export interface Attribute {
  name: string;
  label: string;
  type: 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'CODE';
  required: boolean;
  unit: string | null;
  /** What whoever fills it in should know; may be empty. */
  help: string;
  codes: { code: string; label: string }[];
}

export interface LayerInfo {
  code: string;
  name: string;
  geometries: ('POLYGON' | 'LINE' | 'POINT')[];
  colour: string;
  schema: Attribute[];
}

export interface Indicator {
  code: string;
  name: string;
  unit: string;
}

/** What an amendment may answer to. */
export interface Cause {
  subject: Subject;
  label: string;
}

export interface Town {
  code: string;
  name: string;
  colour: string;
}

export interface Settings {
  proposal: number;
  /** As the page was read. */
  state: string;
  account: string;
  language: string;
  /** The region's clock, by which all times are told. */
  zone: string;
  /** The towns in whose name this person may write; empty where it may only look. */
  towns: Town[];
  members: Town[];
  writable: boolean;
  causeNeeded: boolean;
  /** Whether figures that were handed down may be put right too. */
  correction: boolean;
  layers: LayerInfo[];
  /** That the server takes in one shape. */
  mostVertices: number;
  indicators: Indicator[];
  texts: Record<string, string>;
}

export const GEOMETRY = 'geometry';
export const ALIVE = 'alive';

export function cellKey(it: { thing: string; cell: string }): string {
  return `${it.thing}/${it.cell}`;
}
