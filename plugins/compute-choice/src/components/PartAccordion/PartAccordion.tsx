import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { memo } from 'react';
import { FormModel } from '../../form/FormModel';
import { ProfileField, ProfilePart } from '../../form/profileFields';
import { answered } from '../../form/questions';
import { useWords } from '../../translations';
import { FieldControl } from '../FieldControl';

const useStyles = makeStyles(theme => ({
  summary: { display: 'flex', gap: theme.spacing(2), alignItems: 'baseline' },
  details: { display: 'block' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: theme.spacing(3, 2),
    alignItems: 'start',
  },
  group: {
    gridColumn: '1 / -1',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    margin: 0,
    padding: theme.spacing(2),
    minWidth: 0,
  },
  wide: { gridColumn: '1 / -1' },
}));

const parentOf = (path: string) => path.split('.').slice(0, -1).join('.');

/** Fields of the part itself, and fields that belong to an object inside it. */
function grouped(
  part: ProfilePart,
  fields: ProfileField[],
): { group?: string; fields: ProfileField[] }[] {
  const groups = new Map<string, ProfileField[]>();
  const single: ProfileField[] = [];
  for (const field of fields) {
    const parent = parentOf(field.path);
    const siblings = fields.filter(other => parentOf(other.path) === parent);
    if (parent === part || siblings.length === 1) {
      single.push(field);
    } else {
      groups.set(parent, siblings);
    }
  }
  return [
    { fields: single },
    ...[...groups].map(([group, own]) => ({ group, fields: own })),
  ];
}

function Fields(props: { fields: ProfileField[]; form: FormModel }) {
  const classes = useStyles();
  const { t, field: labelOf } = useWords();
  const { draft, assumed, issues, setValue, leave } = props.form;
  return (
    <div className={classes.fields}>
      {props.fields.map(field =>
        field.type === 'kept' ? (
          draft.kept[field.path] !== undefined && (
            <Typography
              key={field.path}
              variant="body2"
              className={classes.wide}
            >
              {t('form.kept', { field: labelOf(field.path) })}
            </Typography>
          )
        ) : (
          <div
            key={field.path}
            className={field.type === 'choices' ? classes.wide : undefined}
          >
            <FieldControl
              field={field}
              value={draft.values[field.path]}
              assumed={assumed.get(field.path)}
              issue={issues.get(field.path)}
              onChange={setValue}
              onBlur={leave}
            />
          </div>
        ),
      )}
    </div>
  );
}

interface PartProps {
  part: ProfilePart;
  fields: ProfileField[];
  form: FormModel;
  open: boolean;
  onToggle(part: ProfilePart, open: boolean): void;
}

/** A part that is folded away shows no more than how much is answered. */
function looksTheSame(before: PartProps, after: PartProps): boolean {
  const isFolded = !before.open && !after.open;
  return (
    isFolded &&
    before.part === after.part &&
    before.onToggle === after.onToggle &&
    before.fields.length === after.fields.length &&
    answered(before.form.draft, before.fields) ===
      answered(after.form.draft, after.fields)
  );
}

function PartAccordionOf(props: PartProps) {
  const classes = useStyles();
  const { t, field: labelOf } = useWords();
  const { part, fields, form, open, onToggle } = props;
  const count = answered(form.draft, fields);
  return (
    <Accordion
      expanded={open}
      onChange={(_, expanded) => onToggle(part, expanded)}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary
        expandIcon={<ExpandMoreIcon />}
        id={`compute-choice-part-${part}`}
        aria-controls={`compute-choice-part-${part}-fields`}
      >
        <span className={classes.summary}>
          <Typography variant="subtitle1" component="span">
            {labelOf(part)}
          </Typography>
          <Typography variant="body2" component="span" color="textSecondary">
            {count > 0 ? t('form.moreCount', { count }) : t('form.moreNone')}
          </Typography>
        </span>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        {grouped(part, fields).map(({ group, fields: own }) =>
          group ? (
            <fieldset key={group} className={classes.group}>
              <Typography variant="subtitle2" component="legend">
                {labelOf(group)}
              </Typography>
              <Fields fields={own} form={form} />
            </fieldset>
          ) : (
            <Fields key={part} fields={own} form={form} />
          ),
        )}
      </AccordionDetails>
    </Accordion>
  );
}

/** One part of the profile, folded away until somebody has more to say. */
export const PartAccordion = memo(PartAccordionOf, looksTheSame);
