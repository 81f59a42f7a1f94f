/** Whether a person sees where an element ends. It makes the browser lay the page out: for what is rarely asked, never for each post. */
export function endsInSight(element: Element): boolean {
  const { bottom } = element.getBoundingClientRect();
  return !document.hidden && bottom > 0 && bottom <= innerHeight;
}
