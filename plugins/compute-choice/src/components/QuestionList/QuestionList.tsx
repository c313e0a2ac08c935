import { makeStyles } from '@material-ui/core/styles';
import { FormModel } from '../../form/FormModel';
import { profileField } from '../../form/profileFields';
import {
  DURATION_FIELD,
  KIND_FIELD,
  MEMORY_FIELD,
  REGION_FIELD,
} from '../../form/questions';
import { rateUnitOf, RUN_MINUTES_FIELD } from '../../form/traffic';
import { usePresets } from '../../hooks/usePresets';
import { useRegions } from '../../hooks/useRegions';
import { useWords } from '../../translations';
import { FieldControl } from '../FieldControl';
import { KindQuestion } from './KindQuestion';
import { RateQuestion } from './RateQuestion';
import { RegionQuestion } from './RegionQuestion';

const useStyles = makeStyles(theme => ({
  list: { display: 'grid', gap: theme.spacing(3) },
}));

function Question(props: {
  form: FormModel;
  path: string;
  label: string;
  hidden: ReadonlySet<string>;
}) {
  const field = props.hidden.has(props.path)
    ? undefined
    : profileField(props.path);
  const { draft, assumed, issues, setValue, leave } = props.form;
  return field ? (
    <FieldControl
      field={field}
      label={props.label}
      value={draft.values[props.path]}
      assumed={assumed.get(props.path)}
      issue={issues.get(props.path)}
      onChange={setValue}
      onBlur={leave}
    />
  ) : null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The five questions that lead to a useful answer. */
export function QuestionList(props: {
  form: FormModel;
  /** Paths of fields that are not asked for, because they are settled. */
  hidden?: ReadonlySet<string>;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const presets = usePresets();
  const regions = useRegions();
  const { form, hidden = NOTHING } = props;
  return (
    <div className={classes.list}>
      {!hidden.has(KIND_FIELD) && (
        <KindQuestion form={form} presets={presets} />
      )}
      <RateQuestion form={form} />
      {rateUnitOf(form.draft) === 'day' ? (
        <Question
          form={form}
          path={RUN_MINUTES_FIELD}
          label={t('form.runMinutes.label')}
          hidden={hidden}
        />
      ) : (
        <Question
          form={form}
          path={DURATION_FIELD}
          label={t('form.duration.label')}
          hidden={hidden}
        />
      )}
      <Question
        form={form}
        path={MEMORY_FIELD}
        label={t('form.memory.label')}
        hidden={hidden}
      />
      {!hidden.has(REGION_FIELD) && (
        <RegionQuestion form={form} regions={regions} />
      )}
    </div>
  );
}
