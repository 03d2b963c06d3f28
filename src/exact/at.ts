/**
 * The element at an index that is known to be there.
 *
 * @throws {RangeError} where it is not: a mistake of this library, never of its input
 */
export function at<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index];
  if (element === undefined) throw new RangeError(`no element ${index} among ${list.length}`);
  return element;
}
