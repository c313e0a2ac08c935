import {
  FleetQuery,
  fleetQuerySchema,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Choice, useFleetChoices } from '../../hooks/useFleetChoices';
import { useWords } from '../../translations';
import { ChoiceFilter } from './ChoiceFilter';
import { TextFilter } from './TextFilter';

const { verdict, status } = fleetQuerySchema.shape;
const VERDICTS = verdict.unwrap().options;
const STATUSES = status.unwrap().options;
/** Savings in USD per month that are worth asking for. */
const SAVINGS_USD = [1, 50, 100, 500, 1000];

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: theme.spacing(2),
    alignItems: 'start',
  },
  clear: { justifySelf: 'start', minHeight: 40 },
  search: { [theme.breakpoints.up('sm')]: { gridColumn: 'span 2' } },
}));

const choicesOf = (choices: Choice[]) =>
  choices.map(({ entityRef, title }) => ({ value: entityRef, label: title }));

/** Whether something is filtered for. */
export function isFiltered(query: FleetQuery): boolean {
  const { sort, order, limit, cursor, ...filter } = query;
  return Object.values(filter).some(value => value !== undefined);
}

/** What the list is narrowed down to. */
export function FleetFilters(props: {
  query: FleetQuery;
  onChange(part: Partial<FleetQuery>, options?: { replace?: boolean }): void;
  onClear(): void;
}) {
  const classes = useStyles();
  const { t, formats, platform } = useWords();
  const { query, onChange } = props;
  const { owners, systems } = useFleetChoices();
  const savingsUsd = new Set([...SAVINGS_USD, query.minSavingUsd ?? 1]);
  return (
    <div
      role="search"
      aria-label={t('fleet.filter.label')}
      className={classes.filters}
    >
      <div className={classes.search}>
        <TextFilter
          id="fleet-text"
          value={query.text ?? ''}
          onChange={text =>
            onChange({ text: text.trim() || undefined }, { replace: true })
          }
        />
      </div>
      <ChoiceFilter
        id="fleet-owner"
        label={t('fleet.filter.owner')}
        all={t('fleet.filter.all')}
        value={query.owner}
        choices={choicesOf(owners)}
        onChange={owner => onChange({ owner })}
      />
      <ChoiceFilter
        id="fleet-system"
        label={t('fleet.filter.system')}
        all={t('fleet.filter.all')}
        value={query.system}
        choices={choicesOf(systems)}
        onChange={system => onChange({ system })}
      />
      <ChoiceFilter
        id="fleet-platform"
        label={t('fleet.filter.platform')}
        all={t('fleet.filter.all')}
        value={query.platform}
        choices={PLATFORMS.map(value => ({ value, label: platform(value) }))}
        onChange={value =>
          onChange({ platform: PLATFORMS.find(known => known === value) })
        }
      />
      <ChoiceFilter
        id="fleet-verdict"
        label={t('fleet.filter.verdict')}
        all={t('fleet.filter.all')}
        value={query.verdict}
        choices={VERDICTS.map(value => ({
          value,
          label: t(`fleet.verdict.${value}`),
        }))}
        onChange={value =>
          onChange({ verdict: VERDICTS.find(known => known === value) })
        }
      />
      <ChoiceFilter
        id="fleet-saving"
        label={t('fleet.filter.saving')}
        all={t('fleet.filter.any')}
        value={query.minSavingUsd?.toString()}
        choices={[...savingsUsd].map(usd => ({
          value: String(usd),
          label: t('fleet.filter.atLeast', { amount: formats.money(usd) }),
        }))}
        onChange={usd =>
          onChange({
            minSavingUsd: usd === undefined ? undefined : Number(usd),
          })
        }
      />
      <ChoiceFilter
        id="fleet-status"
        label={t('fleet.filter.status')}
        all={t('fleet.filter.all')}
        value={query.status}
        choices={STATUSES.map(value => ({
          value,
          label: t(`fleet.status.${value}`),
        }))}
        onChange={value =>
          onChange({ status: STATUSES.find(known => known === value) })
        }
      />
      <Button
        color="primary"
        className={classes.clear}
        disabled={!isFiltered(query)}
        onClick={props.onClear}
      >
        {t('fleet.filter.clear')}
      </Button>
    </div>
  );
}
