import {
  ComponentAnswer,
  SystemRecommendation,
} from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { optionById, optionTitle } from '../../answer';
import { RegionAnswer } from '../../system/systemAnswer';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Section } from '../Section';
import { ComponentLink } from './ComponentLink';

const MIN_WIDTH_PX = 760;

function Chosen(props: { answer: ComponentAnswer }) {
  const words = useWords();
  const { platform, optionId, recommendation } = props.answer;
  const option = optionById(recommendation, optionId);
  return (
    <>
      {platform ? words.platform(platform) : words.t('system.impossible')}
      {option && (
        <Typography variant="body2" color="textSecondary">
          {optionTitle(words, option)}
        </Typography>
      )}
    </>
  );
}

function Alone(props: { answer: ComponentAnswer }) {
  const { t, formats, platform } = useWords();
  const { alone, platform: together } = props.answer;
  return (
    <>
      {alone.monthlyUsd === undefined
        ? t('fleet.table.none')
        : formats.money(alone.monthlyUsd)}
      {alone.platform && alone.platform !== together && (
        <Typography variant="body2" color="textSecondary">
          {t('system.aloneOn', { platform: platform(alone.platform) })}
        </Typography>
      )}
    </>
  );
}

function ComponentTable(props: {
  /** Tells the tables of several regions apart. */
  title: string;
  answer: RegionAnswer;
  recommendation: SystemRecommendation;
}) {
  const { t, formats, platform } = useWords();
  const { title, answer, recommendation } = props;
  return (
    <DataTable label={title} minWidthPx={MIN_WIDTH_PX}>
      <TableHead>
        <TableRow>
          <TableCell scope="col">{t('system.components.component')}</TableCell>
          <TableCell scope="col">{t('fleet.table.today')}</TableCell>
          <TableCell scope="col">{t('system.components.platform')}</TableCell>
          <TableCell scope="col" align="right">
            {t('system.components.share')}
          </TableCell>
          <TableCell scope="col" align="right">
            {t('system.components.alone')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {answer.components.map(({ entityRef, name, profile }) => {
          const decided = recommendation.components.find(
            component => component.name === name,
          );
          const today = profile.operations?.currentPlatform?.platform;
          return (
            decided && (
              <TableRow key={entityRef}>
                <TableCell component="th" role="rowheader" scope="row">
                  <ComponentLink entityRef={entityRef} />
                </TableCell>
                <TableCell>
                  {today ? platform(today) : t('fleet.table.none')}
                </TableCell>
                <TableCell>
                  <Chosen answer={decided} />
                </TableCell>
                <TableCell align="right">
                  {decided.monthlyUsd === undefined
                    ? t('fleet.table.none')
                    : formats.money(decided.monthlyUsd)}
                </TableCell>
                <TableCell align="right">
                  <Alone answer={decided} />
                </TableCell>
              </TableRow>
            )
          );
        })}
      </TableBody>
    </DataTable>
  );
}

/** The platform of each component in one region, or why there is none. */
export function RegionComponents(props: {
  answer: RegionAnswer;
  /** Whether the region is worth saying, because there are several. */
  named: boolean;
}) {
  const { t, formats } = useWords();
  const { answer, named } = props;
  const { region, components, recommendation } = answer;
  if (!recommendation) {
    return (
      <Alert severity="warning">
        {region
          ? t('system.unpriced', {
              region,
              components: formats.list(components.map(({ name }) => name)),
            })
          : t('system.noRegion', {
              components: formats.list(components.map(({ name }) => name)),
            })}
      </Alert>
    );
  }
  const plain = t('system.components.title');
  const title =
    named && region ? t('system.inRegion', { title: plain, region }) : plain;
  return (
    <Section title={title} description={t('system.components.description')}>
      <ComponentTable
        title={title}
        answer={answer}
        recommendation={recommendation}
      />
    </Section>
  );
}
