import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { memo, useId } from 'react';
import { useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    flexWrap: 'wrap',
  },
}));

function FactorSliderOf(props: {
  label: string;
  factor: number;
  /** The value that comes out, in words. */
  value: string;
  /** How far it goes to both sides, in powers of ten. */
  decades: number;
  step: number;
  onChange(factor: number): void;
}) {
  const classes = useStyles();
  const id = useId();
  const { t, formats } = useWords();
  const { label, factor, value, decades, step, onChange } = props;
  const said =
    factor === 1
      ? t('whatIf.unchanged')
      : t('whatIf.factor', { factor: formats.number(factor) });
  return (
    <div>
      <div className={classes.head}>
        <Typography id={id} variant="body2" component="span">
          {label}
        </Typography>
        <Typography variant="body2" component="span">
          <strong>{value}</strong> ({said})
        </Typography>
      </div>
      <Slider
        aria-labelledby={id}
        min={-decades}
        max={decades}
        step={step}
        value={Math.log10(factor)}
        getAriaValueText={() => `${value} (${said})`}
        marks={[{ value: 0 }]}
        track={false}
        onChange={(_, position) => {
          const exponent = Number(position);
          onChange(Math.abs(exponent) < step / 2 ? 1 : 10 ** exponent);
        }}
      />
    </div>
  );
}

/**
 * A slider that multiplies a value; equal steps are equal factors. The others
 * are not drawn anew while one moves.
 */
export const FactorSlider = memo(FactorSliderOf);
