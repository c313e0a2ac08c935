import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { ReactNode, useId } from 'react';
import { useWords } from '../../translations';
import { View, VIEWS } from './views';

const useStyles = makeStyles(theme => ({
  panel: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
  tab: {
    textTransform: 'none',
    minWidth: 96,
    // The portal's own hover is nearly white, in the dark theme too.
    '&:hover': { background: theme.palette.action.hover, color: 'inherit' },
    [theme.breakpoints.down('sm')]: {
      minWidth: 0,
      padding: theme.spacing(0.75, 1),
    },
  },
  // On paper the pages follow each other, so nothing is to be chosen.
  tabs: { '@media print': { display: 'none' } },
}));

/** The pages of the answer as tabs; for paper, all of them below each other. */
export function ViewTabs(props: {
  view: View;
  onShow(view: View): void;
  panel(view: Exclude<View, 'all'>): ReactNode;
}) {
  const classes = useStyles();
  const id = useId();
  const { t } = useWords();
  const { view, onShow, panel } = props;
  const shown = view === 'all' ? VIEWS : [view];
  return (
    <>
      <Tabs
        className={classes.tabs}
        value={view === 'all' ? false : view}
        onChange={(_, next: View) => onShow(next)}
        indicatorColor="primary"
        textColor="inherit"
        variant="scrollable"
        scrollButtons="auto"
        aria-label={t('views.label')}
      >
        {VIEWS.map(one => (
          <Tab
            key={one}
            className={classes.tab}
            value={one}
            id={`${id}-tab-${one}`}
            aria-controls={
              shown.includes(one) ? `${id}-panel-${one}` : undefined
            }
            label={t(`views.${one}`)}
          />
        ))}
      </Tabs>
      {shown.map(one => (
        <div
          key={one}
          role="tabpanel"
          id={`${id}-panel-${one}`}
          aria-labelledby={`${id}-tab-${one}`}
          className={classes.panel}
        >
          {panel(one)}
        </div>
      ))}
    </>
  );
}
