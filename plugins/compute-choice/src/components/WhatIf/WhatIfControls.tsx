import { makeStyles } from '@material-ui/core/styles';
import { memo, useCallback } from 'react';
import { useWords } from '../../translations';
import { WhatIfBase } from '../../whatIf/changedProfile';
import { WhatIf } from '../../whatIf/WhatIf';
import { FactorSlider } from './FactorSlider';
import { WhatIfChoices } from './WhatIfChoices';

const MS_PER_MINUTE = 60_000;
const TRAFFIC = { decades: 2, step: 0.05 };
const SIZE = { decades: 1, step: 0.05 };

const useStyles = makeStyles(theme => ({
  controls: { display: 'grid', gap: theme.spacing(1.5) },
}));

function WhatIfControlsOf(props: {
  whatIf: WhatIf;
  base: WhatIfBase;
  onChange(change: Partial<WhatIf>): void;
}) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { whatIf, base, onChange } = props;
  const { traffic, duration, memory, commitment, spot, cpu, region } = whatIf;
  const onTraffic = useCallback(
    (factor: number) => onChange({ traffic: factor }),
    [onChange],
  );
  const onDuration = useCallback(
    (factor: number) => onChange({ duration: factor }),
    [onChange],
  );
  const onMemory = useCallback(
    (factor: number) => onChange({ memory: factor }),
    [onChange],
  );
  const isJob = base.runMinutes !== undefined;
  const timeMs = base.durationMs ?? MS_PER_MINUTE * (base.runMinutes ?? 0);
  const amount = formats.rounded(base.requestsPerMonth * traffic);
  return (
    <div className={classes.controls}>
      <FactorSlider
        label={t('whatIf.traffic')}
        factor={traffic}
        value={
          isJob
            ? t('whatIf.runs', { runs: amount })
            : t('whatIf.requests', { requests: amount })
        }
        {...TRAFFIC}
        onChange={onTraffic}
      />
      {timeMs > 0 && (
        <FactorSlider
          label={t(isJob ? 'whatIf.run' : 'whatIf.duration')}
          factor={duration}
          value={formats.duration(timeMs * duration)}
          {...SIZE}
          onChange={onDuration}
        />
      )}
      {base.memoryMb !== undefined && (
        <FactorSlider
          label={t('whatIf.memory')}
          factor={memory}
          value={`${formats.number(base.memoryMb * memory)} MB`}
          {...SIZE}
          onChange={onMemory}
        />
      )}
      <WhatIfChoices
        commitment={commitment}
        spot={spot}
        cpu={cpu}
        region={region}
        onChange={onChange}
      />
    </div>
  );
}

/** Sliders and choices for what is tried out. */
export const WhatIfControls = memo(WhatIfControlsOf);
