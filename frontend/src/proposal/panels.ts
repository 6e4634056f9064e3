import { featureActs, selectionActs, type Desk } from './acts';
import type { Texts } from './dom';
import { FeatureList } from './feature-list';
import { FeaturePanel } from './feature-panel';
import { Figures } from './figures';
import type { Names } from './names';
import { SelectionPanel } from './selection-panel';
import type { Session } from './session';
import type { Sight } from './sight';

/** Features in words beside the map: all that are in sight, the one that is chosen, or the several. */
export class Panels {
  readonly list: FeatureList;
  readonly feature: FeaturePanel;
  readonly several: SelectionPanel;

  constructor(
    session: Session,
    names: Names,
    texts: Texts,
    private readonly sight: Sight,
    private readonly desk: Desk
  ) {
    const { chosen } = desk;
    const figures = new Figures(texts);
    this.list = new FeatureList(session, names, texts, (id) => chosen.find(id), (id) => chosen.also(id));
    this.feature = new FeaturePanel(session, names, texts, figures, featureActs(desk));
    this.several = new SelectionPanel(session, names, texts, figures, selectionActs(desk));
  }

  /** Somebody chose: the one comes up, whatever was typed about another. @param focus whether they asked for it by name */
  turn(focus: boolean): void {
    this.feature.show(this.desk.chosen.first, focus);
    this.several.show([]);
  }

  /** @param layer of which the list tells */
  show(layer: string): void {
    const { chosen } = this.desk;
    this.feature.show(chosen.several ? undefined : chosen.first);
    this.several.show(chosen.several ? chosen.all : []);
    this.list.show(layer, this.sight.box, chosen.all);
  }
}
