import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, Suspense } from 'react';
import useMeasure from 'react-use/esm/useMeasure';

const useStyles = makeStyles({
  box: { width: '100%', overflow: 'hidden' },
});

/** Room for a chart that is still on its way, in the size that it will have. */
export function ChartBox(props: {
  heightPx: number;
  children(widthPx: number): ReactNode;
}) {
  const classes = useStyles();
  const [ref, { width }] = useMeasure<HTMLDivElement>();
  return (
    <div
      ref={ref}
      className={classes.box}
      style={{ minHeight: props.heightPx }}
    >
      {width > 0 && (
        <Suspense fallback={null}>{props.children(width)}</Suspense>
      )}
    </div>
  );
}
