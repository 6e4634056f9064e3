import type { Outbox } from './outbox';

/** How one's own work stands, as the badge says it. */
export type Standing = 'saved' | 'connecting' | 'offline' | 'unsaved' | 'keeping' | 'unkept';

export interface Connection {
  readonly connected: boolean;
  readonly connecting: boolean;
}

export function isOffline({ connected, connecting }: Connection, online: boolean): boolean {
  return !online || (!connected && !connecting);
}

/** "Not saved yet" promises that nothing is lost by leaving: it is said only of what lies in this computer's store. */
export function standing(outbox: Pick<Outbox, 'pending' | 'keeping'>, connection: Connection, online: boolean): Standing {
  if (outbox.pending.length > 0) return outbox.keeping === 'kept' ? 'unsaved' : outbox.keeping;
  if (isOffline(connection, online)) return 'offline';
  return connection.connecting ? 'connecting' : 'saved';
}
