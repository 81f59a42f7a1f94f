/** A value made when it is first asked for, and kept: what a start of the worker need not pay for. A maker that throws is asked again. */
export function later<T>(make: () => T): () => T {
  let made: { is: T } | undefined;
  return () => (made ??= { is: make() }).is;
}
