/** Opens lanes: each works on one item. How many are open at once is for `admit` to say, at every moment anew. */

export interface LaneSource<T, Place extends { release(): void }> {
  /** Waits until there is something to do; false when nothing will come any more. */
  ready(): Promise<boolean>;
  /** Waits until one more lane may open; null when none may any more. */
  admit(): Promise<Place | null>;
  /** What there is to do; null when it is gone meanwhile. */
  take(): T | null;
}

/**
 * Opens a lane for each item that is admitted. Resolves when no more come and all lanes are closed; `onError` is told
 * what a lane ended with.
 */
export async function runLanes<T, Place extends { release(): void }>(
  { ready, admit, take }: LaneSource<T, Place>,
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
    const lane = work(item, place)
      .catch(onError)
      .finally(() => {
        place.release();
        open.delete(lane);
      });
    open.add(lane);
  }
  await Promise.all(open);
}
