import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../../translations';

/** The unknown whose answer would most often change the verdict. */
export function NextQuestion(props: {
  question: NonNullable<Recommendation['nextQuestion']>;
  editable: boolean;
}) {
  const { t, message, formats } = useWords();
  const { field, question, flipShare } = props.question;
  return (
    <Alert
      severity="info"
      action={
        props.editable && (
          <Button
            color="inherit"
            size="small"
            component={RouterLink}
            to={`edit?field=${encodeURIComponent(field)}`}
          >
            {t('verdict.nextQuestion.answer')}
          </Button>
        )
      }
    >
      <AlertTitle>{t('verdict.nextQuestion.title')}</AlertTitle>
      {message(question)}{' '}
      {flipShare > 0 &&
        t('verdict.nextQuestion.flip', { share: formats.percent(flipShare) })}
    </Alert>
  );
}
