/** Marks in the trace: a key is pressed, and what it changed has been painted. */
export const KEY_MARK = 'compute-choice:key';
export const PICTURE_MARK = 'compute-choice:picture';

/**
 * Runs in the page, so it may use nothing but its argument. Leaves a mark for
 * every key, and one after each frame that shows a change.
 */
export function watchSteps(marks: { key: string; picture: string }): void {
  let awaited = false;
  const pictured = () => {
    if (awaited) {
      return;
    }
    awaited = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        awaited = false;
        performance.mark(marks.picture);
      }),
    );
  };
  document.addEventListener(
    'keydown',
    () => {
      performance.mark(marks.key);
    },
    { capture: true },
  );
  // The value of a field is no mutation.
  document.addEventListener('input', pictured, { capture: true });
  new MutationObserver(pictured).observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}
