type Child = Node | string | null | undefined | false;
type Properties = Record<string, unknown> & { on?: Record<string, (event: any) => void> };

/** Builds an element: properties as they are, attributes with a dash or `role`, listeners below `on`. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Properties = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element: HTMLElement = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') Object.entries(value as object).forEach(([event, act]) => element.addEventListener(event, act));
    else if (value === undefined || value === null) continue;
    else if (name.includes('-') || name === 'role') element.setAttribute(name, String(value));
    else Reflect.set(element, name, value);
  }
  element.append(...children.filter((it): it is Node | string => it !== null && it !== undefined && it !== false));
  return element as HTMLElementTagNameMap[K];
}

/** A live region speaks only when its words change. */
export function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Texts come from Java's bundles; a missing one shows its key. */
export class Texts {
  constructor(
    private readonly all: Record<string, string>,
    readonly language: string,
    private readonly zone?: string
  ) {}

  /** Filled in as Java's MessageFormat does: `{0}`, and one or several by number: `{0,choice,1#thing|1<things}`. */
  get(name: string, ...fill: (string | number)[]): string {
    const pattern = (this.all[name] ?? name).replaceAll("''", "'");
    return pattern.replace(/\{(\d)(?:,choice,([^{}]*))?\}/g, (_, i, ways?: string) => (ways ? choose(ways, Number(fill[i])) : String(fill[i] ?? '')));
  }

  number(value: number, digits = 0): string {
    return new Intl.NumberFormat(this.language, { maximumFractionDigits: digits }).format(value);
  }

  time(instant: string | number): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: this.zone }).format(new Date(instant));
  }
}

/** The last of the ways whose limit is reached (`#`) or passed (`<`); the first where none is. */
function choose(ways: string, number: number): string {
  const all = ways.split('|').map((it) => /^([^#<]*)([#<])(.*)$/s.exec(it)!);
  const found = all.findLast(([, limit, sign]) => (sign === '#' ? number >= Number(limit) : number > Number(limit)));
  return (found ?? all[0])[3];
}
