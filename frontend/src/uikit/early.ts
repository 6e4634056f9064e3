/** Properties that were set before an element's class was loaded lie in front of its setters: sets them again. */
export function adoptEarly(element: HTMLElement, ...names: string[]): void {
  for (const name of names) {
    const early = Object.getOwnPropertyDescriptor(element, name);
    if (early) {
      Reflect.deleteProperty(element, name);
      Reflect.set(element, name, early.value);
    }
  }
}
