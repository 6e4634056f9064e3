import type L from 'leaflet';
import type { TongtuMap } from '../leaflet-map/tongtu-map';
import type { FeatureList } from './feature-list';
import type { Magnets } from './magnets';
import type { Session } from './session';
import type { Sight } from './sight';

const LEAST_ZOOM = 11;
const MOST_MAGNETS = 1500;

/** Keeps known what is in view of the visible layers and of one's own: the list tells of it, and the pointer holds on to it. */
export class Surroundings {
  /** What was asked for last, of which the log tells all that is new: nobody asks for the same twice. */
  private asked = '';

  constructor(
    private readonly host: TongtuMap,
    private readonly map: L.Map,
    private readonly session: Session,
    private readonly sight: Sight,
    private readonly list: FeatureList,
    private readonly magnets: Magnets
  ) {}

  /** @param own the layer that somebody works on */
  async load(own: string): Promise<void> {
    this.list.far = this.map.getZoom() < LEAST_ZOOM;
    if (this.list.far) return;
    const { edition } = this.session.replica;
    if (edition === 0) return; // whoever loads the proposal says so
    const layers = new Set([own, ...this.host.visibleLayers()]);
    const known = [...layers].filter((code) => this.session.settings.layers.some((it) => it.code === code));
    const { box } = this.sight;
    const wanted = JSON.stringify([edition, known, box]);
    if (wanted === this.asked) return;
    this.asked = wanted;
    try {
      this.list.complete = await this.session.view(known, box);
      this.list.loaded = true;
    } catch (problem) {
      this.forget();
      throw problem;
    }
  }

  /** Everything known begins anew. */
  forget(): void {
    this.asked = '';
  }

  attract(): void {
    if (!this.list.far) this.magnets.attract(this.sight.shapes(MOST_MAGNETS));
  }
}
