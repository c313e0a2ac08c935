import { usePermission } from '@backstage/plugin-permission-react';
import { fleetReadPermission } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { useFleetPage } from '../../hooks/useFleetPage';
import { useFleetQuery } from '../../hooks/useFleetQuery';
import { useFleetFilter, useFleetSummary } from '../../hooks/useFleetSummary';
import { FleetEmpty } from './FleetEmpty';
import { FleetForbidden } from './FleetForbidden';
import { FleetServices } from './FleetServices';
import { FleetTotals } from './FleetTotals';
import { isFiltered } from './FleetFilters';
import { ReevaluationNotice } from './ReevaluationNotice';
import { SavingOverview } from './SavingOverview';
import { SkeletonFleet } from './SkeletonFleet';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
}));

function Fleet() {
  const classes = useStyles();
  const search = useFleetQuery();
  const { query } = search;
  const page = useFleetPage(query);
  const summary = useFleetSummary(useFleetFilter(query));
  const { retry: readPage } = page;
  const { retry: readSummary } = summary;
  const readAgain = useCallback(() => {
    readPage();
    readSummary();
  }, [readPage, readSummary]);

  const nothingYet =
    page.value?.rows.length === 0 && !page.value.nextCursor && !query.cursor;
  if (nothingYet && !page.loading && !isFiltered(query)) {
    return <FleetEmpty />;
  }
  return (
    <div className={classes.stack}>
      <ReevaluationNotice onFinished={readAgain} />
      <FleetTotals
        summary={summary.value}
        error={summary.error}
        onRetry={readSummary}
      />
      {!summary.error && summary.value?.profiles !== 0 && (
        <SavingOverview summary={summary.value} />
      )}
      <FleetServices
        search={search}
        page={page}
        profiles={summary.value?.profiles}
      />
    </div>
  );
}

/** All profiled services, for whoever may see them. */
export function FleetContent() {
  const { loading, allowed } = usePermission({
    permission: fleetReadPermission,
  });
  const content = allowed ? <Fleet /> : <FleetForbidden />;
  return (
    <div data-testid="compute-choice-fleet">
      {loading ? <SkeletonFleet /> : content}
    </div>
  );
}
