import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import { platformViews } from '../../answer';
import { useWords } from '../../translations';
import { Section } from '../Section';
import { OtherOptions } from './OtherOptions';
import { PlatformColumn } from './PlatformColumn';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: theme.spacing(2),
  },
  others: { marginTop: theme.spacing(1) },
}));

/** The platforms side by side, excluded ones with their rule. */
export function PlatformComparison(props: { recommendation: Recommendation }) {
  const classes = useStyles();
  const { t, platform } = useWords();
  const { recommendation } = props;
  const views = platformViews(recommendation);
  return (
    <Section
      title={t('comparison.title')}
      description={t('comparison.description')}
    >
      <div className={classes.columns}>
        {views.map(view => (
          <PlatformColumn
            key={view.platform}
            recommendation={recommendation}
            view={view}
          />
        ))}
      </div>
      {views.map(
        view =>
          view.best &&
          view.others.length > 0 && (
            <div key={view.platform} className={classes.others}>
              <OtherOptions
                recommendation={recommendation}
                name={platform(view.platform)}
                best={view.best}
                others={view.others}
              />
            </div>
          ),
      )}
    </Section>
  );
}
