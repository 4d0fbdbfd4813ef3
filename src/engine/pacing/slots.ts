/** Opens slots: each works on one item. How many are open at once is for `admit` to say, at every moment anew. */

export interface SlotSource<T, Place extends { release(): void }> {
  /** Waits until there is something to do; false when nothing will come any more. */
  ready(): Promise<boolean>;
  /** Waits until one more slot may open; null when none may any more. */
  admit(): Promise<Place | null>;
  /** What there is to do; null when it is gone meanwhile. */
  take(): T | null;
}

/**
 * Opens a slot for each item that is admitted. Resolves when no more come and all slots are closed; `onError` is told
 * what a slot ended with.
 */
export async function runSlots<T, Place extends { release(): void }>(
  { ready, admit, take }: SlotSource<T, Place>,
  work: (item: T, place: Place) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<void> {
  const open = new Set<Promise<void>>();
  while (await ready()) {
    const place = await admit();
    if (place === null) break;
    const item = take();
    if (item === null) {
      place.release();
      continue;
    }
    const slot = work(item, place)
      .catch(onError)
      .finally(() => {
        place.release();
        open.delete(slot);
      });
    open.add(slot);
  }
  await Promise.all(open);
}
