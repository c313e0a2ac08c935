import { memo } from 'react';
import { ProfileField } from '../../form/profileFields';
import { useWords } from '../../translations';
import { ChoicesControl } from './ChoicesControl';
import { SelectControl } from './SelectControl';
import { TextControl } from './TextControl';

/** What every control of a field gets. */
export interface ControlProps {
  field: ProfileField;
  value: string | string[] | undefined;
  /** The label, if it is not the field's usual one. */
  label?: string;
  required?: boolean;
  /** What is assumed while the answer is missing, in words. */
  assumed?: string;
  /** What is wrong with the answer. */
  issue?: string;
  onChange(path: string, value: string | string[]): void;
  onBlur(path: string): void;
}

function FieldControlOf(props: ControlProps) {
  const { t } = useWords();
  switch (props.field.type) {
    case 'choice':
      return <SelectControl {...props} options={props.field.options} />;
    case 'boolean':
      return (
        <SelectControl
          {...props}
          options={['true', 'false']}
          optionLabel={option =>
            option === 'true' ? t('form.yes') : t('form.no')
          }
        />
      );
    case 'choices':
      return <ChoicesControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}

/** The input that fits a field, as its schema describes it. */
export const FieldControl = memo(FieldControlOf);
