import type { Corners } from './corners';
import type { KeyActs } from './keys';
import type { Notice } from './notice';
import type { Stepping } from './stepping';
import type { Tools } from './tools';

interface Parts {
  readonly tools: Tools;
  readonly corners: Corners;
  readonly stepping: Stepping;
  readonly notice: Notice;
}

/** What keys and the toolbar's buttons do alike. */
export function handActs({ tools, corners, stepping, notice }: Parts): KeyActs {
  const seek = (find: () => boolean, wrong: string): void => {
    if (tools.mode !== 'select') notice.say(find() ? undefined : wrong);
  };
  return {
    undo: () => void notice.try(() => stepping.undo()),
    redo: () => void notice.try(() => stepping.redo()),
    cancel: () => tools.cancel(),
    finish: () => tools.finish(),
    drop: () => tools.drop(),
    back: () => tools.back(),
    trace: () => seek(() => tools.trace(), 'trace-wrong'),
    corner: () => seek(() => corners.next(), 'corner-wrong')
  };
}
