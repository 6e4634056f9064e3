import { fromText, isPlace, type System } from './coordinate-text';
import type { Texts } from './dom';

/** What is to be made of typed coordinates, and how many vertices the server takes in one shape. */
export interface Wanted {
  readonly kind: 'POLYGON' | 'LINE' | 'POINT';
  readonly system: System;
  readonly most: number;
}

const LONGEST_LINE = 40;

/** As the server counts them: with the one that closes each ring. */
function vertices(text: string, kind: Wanted['kind']): number {
  const parts = text.trim().split(/\n\s*\n/).map((part) => part.trim().split('\n').map((line) => line.trim()));
  return parts.reduce((sum, part) => sum + part.length + (kind === 'POLYGON' && part[0] !== part[part.length - 1] ? 1 : 0), 0);
}

/** Why typed coordinates are no shape, in words: what is wrong, in which line, how to mend it; empty where nothing is. */
export function faultOf(text: string, { kind, system, most }: Wanted, texts: Texts): string {
  const lines = text.split('\n').map((it) => it.trim());
  const count = vertices(text, kind);
  if (count > most) return texts.get('coordinates-many', texts.number(count), texts.number(most));
  const wrong = lines.findIndex((it) => it !== '' && !isPlace(it, system));
  if (wrong >= 0) return texts.get('coordinates-wrong', wrong + 1, lines[wrong].slice(0, LONGEST_LINE));
  return fromText(text, kind, undefined, system) ? '' : texts.get(`coordinates-few-${kind}`);
}
