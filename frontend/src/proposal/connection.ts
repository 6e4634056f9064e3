import { Problem } from './api';

/** How a page stands towards the server: whether its events arrive, and whether the server still knows who sits here. */
export class Connection {
  connected = false;
  /** Nobody has been told yet whether there is a connection. */
  connecting = true;
  /** The server answers, but not to this person: it was restarted, or the session ended. Signing in in another tab mends it. */
  signedOut = false;

  constructor(
    private readonly back: () => void,
    private readonly changed: () => void
  ) {}

  reached(yes: boolean): void {
    const back = yes && !this.connected;
    this.connected = yes;
    this.connecting = false;
    this.changed();
    if (back) this.back();
  }

  /**
   * @param problem what became of something that only the signed-in may ask; silence says nothing about that
   * @returns whether the person was just let in again, so that events have to be asked for anew: what comes now comes to nobody
   */
  answered(problem?: unknown): boolean {
    const refused = problem instanceof Problem && problem.status === 401;
    if (refused === this.signedOut || (problem && !refused)) return false;
    this.signedOut = refused;
    this.connected &&= refused;
    this.changed();
    return !refused;
  }
}
