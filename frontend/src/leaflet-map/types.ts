/** What the server tells the map, and what the map tells the server. Java: org.tongtu.leaflet. */

/** How one class of features is drawn. Colours are CSS colours; lengths are pixels; hatch is the gap between strokes. */
export interface Paint {
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  width?: number;
  dash?: number[];
  radius?: number;
  hatch?: number;
}

/** Classes are painted in their order, so that main roads lie on local ones. */
export interface LayerStyle {
  property: string;
  classes: Record<string, Paint>;
  fallback: Paint;
  labelFrom?: number;
}

export interface TileSource {
  id: string;
  title: string;
  url: string;
  visible: boolean;
  opacity: number;
  style: LayerStyle;
  /** Nothing is in it: it need not be on the map. */
  empty: boolean;
}

export interface Overlay {
  id: string;
  data: GeoJSON.FeatureCollection;
  paint: Paint;
}

/** Another state, shown left of a line that can be moved. */
export interface SwipeState {
  layers: TileSource[];
  label: string;
  before: string;
  after: string;
}

/** Somebody draws an area; the words of what helps them. */
export type DrawingTexts = Record<'hint' | 'finish' | 'undo' | 'cancel', string>;

export interface BaseMap {
  template: string;
  attribution: string;
}

export interface Settings {
  baseMap?: BaseMap;
  attribution?: string;
  language: string;
  texts: Record<'map' | 'zoomIn' | 'zoomOut' | 'fullScreen' | 'place', string>;
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Hit {
  layer: string;
  id: string;
}

export interface Clicked {
  lng: number;
  lat: number;
  hits: Hit[];
  /** With Shift: besides what is chosen already. */
  more: boolean;
}

export interface Moved extends Box {
  zoom: number;
}
