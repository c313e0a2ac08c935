import { FleetPage } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useFleetQuery } from '../../hooks/useFleetQuery';
import { useWords } from '../../translations';
import { FailedLoading } from '../FailedLoading';
import { Section } from '../Section';
import { DownloadButton } from './DownloadButton';
import { FleetFilters } from './FleetFilters';
import { FleetForbidden } from './FleetForbidden';
import { FleetPager } from './FleetPager';
import { FleetTable } from './FleetTable';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2) },
  list: { minWidth: 0 },
  none: { padding: theme.spacing(4, 0) },
}));

/** Keeps the line free for what is not known yet. */
const NO_BREAK_SPACE = '\u00a0';

function NoMatch(props: { more: boolean }) {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.none}>
      <Typography variant="h6" component="h3">
        {t('fleet.noMatch.title')}
      </Typography>
      <Typography variant="body1">
        {props.more
          ? t('fleet.noMatch.hidden')
          : t('fleet.noMatch.description')}
      </Typography>
    </div>
  );
}

/** The list of services: filters, one page, and the way to the others. */
export function FleetServices(props: {
  search: ReturnType<typeof useFleetQuery>;
  page: {
    value?: FleetPage;
    loading: boolean;
    error?: Error;
    retry(): void;
  };
  /** How many there are, as soon as that is known. */
  profiles: number | undefined;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const { search, page, profiles } = props;
  const { query, change, nextPage, previousPage } = search;
  const clear = () => {
    const { sort, order, limit } = query;
    change({
      ...Object.fromEntries(Object.keys(query).map(key => [key, undefined])),
      sort,
      order,
      limit,
    });
  };
  const none = page.value?.rows.length === 0 && !page.loading;
  return (
    <Section
      title={t('fleet.services.title')}
      description={
        profiles === undefined
          ? NO_BREAK_SPACE
          : t('fleet.services.count', { count: profiles })
      }
      action={<DownloadButton query={query} />}
    >
      <div className={classes.stack}>
        <FleetFilters query={query} onChange={change} onClear={clear} />
        {page.error && !page.loading ? (
          <FailedLoading
            error={page.error}
            title={t('fleet.failed.title')}
            forbidden={<FleetForbidden />}
            onRetry={page.retry}
          />
        ) : (
          <div className={classes.list}>
            {none ? (
              <NoMatch more={Boolean(page.value?.nextCursor)} />
            ) : (
              <FleetTable
                rows={page.value?.rows}
                loading={page.loading}
                query={query}
                onSort={change}
              />
            )}
            <FleetPager
              size={query.limit}
              first={!query.cursor}
              nextCursor={page.value?.nextCursor}
              onPrevious={previousPage}
              onNext={nextPage}
              onSize={limit => change({ limit })}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
