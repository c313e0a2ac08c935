import { makeStyles } from '@material-ui/core/styles';
import { memo } from 'react';
import { useRegions } from '../../hooks/useRegions';
import { useWords } from '../../translations';
import { COMMITMENTS, CPU_CHOICES, WhatIf } from '../../whatIf/WhatIf';
import { ChoiceSelect } from './ChoiceSelect';

type Choices = Pick<WhatIf, 'commitment' | 'spot' | 'cpu' | 'region'>;

const useStyles = makeStyles(theme => ({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: theme.spacing(2),
    marginTop: theme.spacing(1),
  },
}));

const onOff = (value: boolean) => (value ? 'on' : 'off');

function WhatIfChoicesOf(
  props: Choices & { onChange(change: Partial<Choices>): void },
) {
  const classes = useStyles();
  const { t, value } = useWords();
  const regions = useRegions() ?? [];
  const { commitment, spot, cpu, region, onChange } = props;
  return (
    <div className={classes.choices}>
      <ChoiceSelect
        label={t('whatIf.commitment')}
        choices={COMMITMENTS}
        value={commitment}
        words={choice => value('operations.commitment', choice)}
        onChange={choice => onChange({ commitment: choice })}
      />
      <ChoiceSelect
        label={t('whatIf.spot')}
        choices={['on', 'off']}
        value={spot === undefined ? undefined : onOff(spot)}
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
        value={cpu}
        words={choice =>
          choice === 'either'
            ? t('whatIf.cpu.either')
            : value('application.architectures', choice)
        }
        onChange={choice => onChange({ cpu: choice })}
      />
      <ChoiceSelect
        label={t('whatIf.region')}
        choices={regions.map(one => one.region)}
        value={region}
        words={code => {
          const name = regions.find(one => one.region === code)?.regionName;
          return t('form.region.named', { code, name: name ?? '' });
        }}
        onChange={choice => onChange({ region: choice })}
      />
    </div>
  );
}

/** What is one of a few things; a slider that moves leaves it alone. */
export const WhatIfChoices = memo(WhatIfChoicesOf);
