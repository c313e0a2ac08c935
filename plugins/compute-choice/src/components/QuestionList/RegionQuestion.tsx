import { PriceBookSummary } from '@compute-choice/plugin-compute-choice-common';
import { useCallback, useMemo } from 'react';
import { FormModel } from '../../form/FormModel';
import { profileField } from '../../form/profileFields';
import { REGION_FIELD } from '../../form/questions';
import { usePolicy } from '../../hooks/usePolicy';
import { useWords } from '../../translations';
import { FieldControl, SelectControl } from '../FieldControl';

/** The region to price in: one of those that have prices. */
export function RegionQuestion(props: {
  form: FormModel;
  regions: PriceBookSummary[] | undefined;
}) {
  const { t } = useWords();
  const policy = usePolicy();
  const { draft, issues, setValue, leave } = props.form;
  const field = profileField(REGION_FIELD);
  const { regions } = props;
  const allowed = useMemo(
    () =>
      (regions ?? []).filter(
        ({ region }) => policy?.regions?.includes(region) ?? true,
      ),
    [regions, policy],
  );
  const labels = useMemo(
    () =>
      new Map(
        allowed.map(({ region: code, regionName: name }) => [
          code,
          t('form.region.named', { code, name }),
        ]),
      ),
    [allowed, t],
  );
  const value = draft.values[REGION_FIELD];
  const options = useMemo(() => {
    const isUnpriced =
      typeof value === 'string' && value !== '' && !labels.has(value);
    return [...(isUnpriced ? [value] : []), ...labels.keys()];
  }, [value, labels]);
  const labelOf = useCallback(
    (code: string) => labels.get(code) ?? t('form.region.unpriced', { code }),
    [labels, t],
  );
  if (!field) {
    return null;
  }
  const common = {
    field,
    label: t('form.region.label'),
    value,
    issue: issues.get(REGION_FIELD),
    onChange: setValue,
    onBlur: leave,
  };
  if (!regions) {
    return <FieldControl {...common} />;
  }
  return (
    <SelectControl
      {...common}
      emptyLabel={
        policy?.defaultRegion
          ? t('form.region.default', { region: policy.defaultRegion })
          : t('form.region.choose')
      }
      options={options}
      optionLabel={labelOf}
    />
  );
}
