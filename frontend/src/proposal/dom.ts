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

  get(name: string, ...fill: (string | number)[]): string {
    return (this.all[name] ?? name).replace(/\{(\d)\}/g, (_, i) => String(fill[Number(i)] ?? ''));
  }

  time(instant: string | number): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: this.zone }).format(new Date(instant));
  }
}
