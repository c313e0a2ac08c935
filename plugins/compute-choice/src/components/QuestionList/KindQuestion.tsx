import {
  Preset,
  WorkloadKind,
} from '@compute-choice/plugin-compute-choice-common';
import { FormModel } from '../../form/FormModel';
import { profileField } from '../../form/profileFields';
import { KIND_FIELD } from '../../form/questions';
import { useWords } from '../../translations';
import { SelectControl } from '../FieldControl';

/** The preset that comes closest, with what it stands for. */
export function KindQuestion(props: {
  form: FormModel;
  presets: Map<WorkloadKind, Preset>;
}) {
  const { t } = useWords();
  const { draft, issues, setValue, leave } = props.form;
  const field = profileField(KIND_FIELD);
  const kind = field?.options.find(
    option => option === draft.values[KIND_FIELD],
  );
  const preset = [...props.presets.values()].find(one => one.kind === kind);
  return field ? (
    <SelectControl
      field={field}
      label={t('form.kind.label')}
      required
      emptyLabel={t('form.kind.choose')}
      helpText={preset?.description}
      options={field.options}
      value={draft.values[KIND_FIELD]}
      issue={issues.get(KIND_FIELD)}
      onChange={setValue}
      onBlur={leave}
    />
  ) : null;
}
