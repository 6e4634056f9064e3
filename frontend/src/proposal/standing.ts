import type { Connection } from './connection';
import type { Outbox } from './outbox';

/** How one's own work stands, as the badge says it. */
export type Standing = 'saved' | 'connecting' | 'offline' | 'signed-out' | 'unsaved' | 'keeping' | 'unkept';

type Reach = Pick<Connection, 'connected' | 'connecting' | 'signedOut'>;

/** "Not saved yet" promises that nothing is lost by leaving: it is said only of what lies in this computer's store. */
export function standing(outbox: Pick<Outbox, 'pending' | 'keeping'>, reach: Reach, online: boolean): Standing {
  if (outbox.pending.length > 0) return outbox.keeping === 'kept' ? 'unsaved' : outbox.keeping;
  return hindrance(reach, online) ?? (reach.connecting ? 'connecting' : 'saved');
}

/** Why nothing can be sent now, if so. */
export function hindrance({ connected, connecting, signedOut }: Reach, online: boolean): 'offline' | 'signed-out' | undefined {
  if (!online) return 'offline';
  if (signedOut) return 'signed-out';
  return connected || connecting ? undefined : 'offline';
}
