import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import NavigateBeforeIcon from '@material-ui/icons/NavigateBefore';
import NavigateNextIcon from '@material-ui/icons/NavigateNext';
import { USUAL_PAGE_SIZE } from '../../fleet/fleetSearch';
import { useWords } from '../../translations';
import { ChoiceFilter } from './ChoiceFilter';

const PAGE_SIZES = [50, 100, 250];

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    alignItems: 'center',
    justifyContent: 'flex-end',
    marginTop: theme.spacing(2),
  },
  size: { width: 150 },
}));

/** Leads to the pages before and after, and says how long a page is. */
export function FleetPager(props: {
  size: number;
  first: boolean;
  nextCursor: string | undefined;
  onPrevious(): void;
  onNext(cursor: string): void;
  onSize(size: number): void;
}) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { nextCursor } = props;
  return (
    <nav aria-label={t('fleet.pages.label')} className={classes.bar}>
      <div className={classes.size}>
        <ChoiceFilter
          id="fleet-page-size"
          label={t('fleet.pages.size')}
          all={formats.number(USUAL_PAGE_SIZE)}
          value={
            props.size === USUAL_PAGE_SIZE ? undefined : String(props.size)
          }
          choices={PAGE_SIZES.map(size => ({
            value: String(size),
            label: formats.number(size),
          }))}
          onChange={size => props.onSize(Number(size ?? USUAL_PAGE_SIZE))}
        />
      </div>
      <Button
        startIcon={<NavigateBeforeIcon />}
        disabled={props.first}
        onClick={props.onPrevious}
      >
        {t('fleet.pages.previous')}
      </Button>
      <Button
        endIcon={<NavigateNextIcon />}
        disabled={!nextCursor}
        onClick={() => nextCursor && props.onNext(nextCursor)}
      >
        {t('fleet.pages.next')}
      </Button>
    </nav>
  );
}
