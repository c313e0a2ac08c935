import {
  CONSIDERATION_AREAS,
  ComputeOption,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { platformViews } from '../../answer';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Section } from '../Section';

const useStyles = makeStyles({
  total: { fontWeight: 'bold' },
});

const contribution = (option: ComputeOption, area: string) =>
  option.score?.contributions.find(candidate => candidate.area === area);

/** The points of each platform's best option, consideration by consideration. */
export function ScoreTable(props: { recommendation: Recommendation }) {
  const classes = useStyles();
  const { t, platform, message, formats } = useWords();
  const options = platformViews(props.recommendation).flatMap(({ best }) =>
    best?.score ? [best] : [],
  );
  if (options.length === 0) {
    return null;
  }
  const areas = CONSIDERATION_AREAS.filter(area =>
    options.some(option => (contribution(option, area)?.weight ?? 0) > 0),
  );
  return (
    <Section title={t('score.title')} description={t('score.description')}>
      <DataTable label={t('score.caption')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('score.consideration')}</TableCell>
            <TableCell align="right">{t('score.weight')}</TableCell>
            {options.map(option => (
              <TableCell key={option.id}>{platform(option.platform)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {areas.map(area => (
            <TableRow key={area}>
              <TableCell component="th" role="rowheader" scope="row">
                {t(`score.area.${area}`)}
              </TableCell>
              <TableCell align="right">
                {formats.percent(contribution(options[0], area)?.weight ?? 0)}
              </TableCell>
              {options.map(option => {
                const own = contribution(option, area);
                return (
                  <TableCell key={option.id}>
                    {formats.number(100 * (own?.points ?? 0))}
                    {own && (
                      <Typography variant="body2" color="textSecondary">
                        {message(own.why)}
                      </Typography>
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
          <TableRow>
            <TableCell
              component="th"
              role="rowheader"
              scope="row"
              colSpan={2}
              className={classes.total}
            >
              {t('score.total')}
            </TableCell>
            {options.map(option => (
              <TableCell key={option.id} className={classes.total}>
                {formats.number(100 * (option.score?.total ?? 0))}
              </TableCell>
            ))}
          </TableRow>
        </TableBody>
      </DataTable>
    </Section>
  );
}
