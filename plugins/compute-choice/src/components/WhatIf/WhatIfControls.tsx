import { makeStyles } from '@material-ui/core/styles';
import { useRegions } from '../../hooks/useRegions';
import { useWords } from '../../translations';
import { WhatIfBase } from '../../whatIf/changedProfile';
import { COMMITMENTS, CPU_CHOICES, WhatIf } from '../../whatIf/WhatIf';
import { ChoiceSelect } from './ChoiceSelect';
import { FactorSlider } from './FactorSlider';

const MS_PER_MINUTE = 60_000;
const TRAFFIC = { decades: 2, step: 0.05 };
const SIZE = { decades: 1, step: 0.05 };

const useStyles = makeStyles(theme => ({
  controls: { display: 'grid', gap: theme.spacing(1.5) },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: theme.spacing(2),
    marginTop: theme.spacing(1),
  },
}));

/** Sliders and choices for what is tried out. */
export function WhatIfControls(props: {
  whatIf: WhatIf;
  base: WhatIfBase;
  onChange(change: Partial<WhatIf>): void;
}) {
  const classes = useStyles();
  const { t, formats, value } = useWords();
  const regions = useRegions() ?? [];
  const { whatIf, base, onChange } = props;
  const { traffic, duration, memory } = whatIf;
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
        onChange={factor => onChange({ traffic: factor })}
      />
      {timeMs > 0 && (
        <FactorSlider
          label={t(isJob ? 'whatIf.run' : 'whatIf.duration')}
          factor={duration}
          value={formats.duration(timeMs * duration)}
          {...SIZE}
          onChange={factor => onChange({ duration: factor })}
        />
      )}
      {base.memoryMb !== undefined && (
        <FactorSlider
          label={t('whatIf.memory')}
          factor={memory}
          value={`${formats.number(base.memoryMb * memory)} MB`}
          {...SIZE}
          onChange={factor => onChange({ memory: factor })}
        />
      )}
      <div className={classes.choices}>
        <ChoiceSelect
          label={t('whatIf.commitment')}
          choices={COMMITMENTS}
          value={whatIf.commitment}
          words={choice => value('operations.commitment', choice)}
          onChange={commitment => onChange({ commitment })}
        />
        <ChoiceSelect
          label={t('whatIf.spot')}
          choices={['on', 'off']}
          value={whatIf.spot === undefined ? undefined : onOff(whatIf.spot)}
          words={choice => t(`whatIf.${choice}`)}
          onChange={choice =>
            onChange({
              spot: choice === undefined ? undefined : choice === 'on',
            })
          }
        />
        <ChoiceSelect
          label={t('whatIf.cpu.label')}
          choices={CPU_CHOICES}
          value={whatIf.cpu}
          words={choice =>
            choice === 'either'
              ? t('whatIf.cpu.either')
              : value('application.architectures', choice)
          }
          onChange={cpu => onChange({ cpu })}
        />
        <ChoiceSelect
          label={t('whatIf.region')}
          choices={regions.map(({ region }) => region)}
          value={whatIf.region}
          words={code => {
            const name = regions.find(one => one.region === code)?.regionName;
            return t('form.region.named', { code, name: name ?? '' });
          }}
          onChange={region => onChange({ region })}
        />
      </div>
    </div>
  );
}

function onOff(value: boolean) {
  return value ? 'on' : 'off';
}
