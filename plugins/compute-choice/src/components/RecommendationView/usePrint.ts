import { useCallback, useEffect, useState } from 'react';
import { View } from './views';

/** Charts need a moment to be there after everything has been shown. */
const DRAWING_MS = 1500;

/** Shows everything on one page, then prints it. */
export function usePrint(view: View, show: (view: View) => void) {
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    if (!wanted || view !== 'all') {
      return undefined;
    }
    const drawn = setTimeout(() => {
      setWanted(false);
      window.print();
    }, DRAWING_MS);
    return () => clearTimeout(drawn);
  }, [wanted, view]);

  return useCallback(() => {
    setWanted(true);
    show('all');
  }, [show]);
}
