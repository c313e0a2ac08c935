import {
  ComputeOption,
  Message,
  Practice as PlatformPractice,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { optionById } from '../../answer';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Section } from '../Section';

type Topic =
  | 'people'
  | 'development'
  | 'deployment'
  | 'discovery'
  | 'observability'
  | 'burst'
  | 'availability'
  | 'database';

const TOPICS: Topic[] = [
  'people',
  'burst',
  'availability',
  'database',
  'deployment',
  'development',
  'discovery',
  'observability',
];

function sentence(
  topic: Topic,
  practice: PlatformPractice,
  option: ComputeOption | undefined,
): Message | undefined {
  switch (topic) {
    case 'people':
      return practice.peopleHours.why;
    case 'burst':
      return option?.burst?.message;
    case 'availability':
      return option?.availability?.message;
    case 'database':
      return option?.databaseConnections?.message;
    default:
      return practice[topic];
  }
}

/** What living with each platform is like, topic by topic. */
export function Practice(props: { recommendation: Recommendation }) {
  const { t, platform, message } = useWords();
  const { recommendation } = props;
  const { practice, hybrid } = recommendation;
  if (!practice || practice.length === 0) {
    return null;
  }
  const rows = TOPICS.map(topic => ({
    topic,
    cells: practice.map(one =>
      sentence(topic, one, optionById(recommendation, one.optionId)),
    ),
  })).filter(({ cells }) => cells.some(cell => cell));
  return (
    <Section
      title={t('practice.title')}
      description={t('practice.description')}
    >
      {hybrid && (
        <Typography variant="body2" gutterBottom>
          {message(hybrid.message)}
        </Typography>
      )}
      <DataTable label={t('practice.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('practice.topic')}</TableCell>
            {practice.map(one => (
              <TableCell key={one.optionId}>{platform(one.platform)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ topic, cells }) => (
            <TableRow key={topic}>
              <TableCell component="th" role="rowheader" scope="row">
                {t(`practice.topics.${topic}`)}
              </TableCell>
              {cells.map((cell, index) => (
                <TableCell key={practice[index].optionId}>
                  {cell ? message(cell) : '–'}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
