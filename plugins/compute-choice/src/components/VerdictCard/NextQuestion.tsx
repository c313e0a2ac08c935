import {
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { assumedWords } from '../../answer';
import { profileField } from '../../form/profileFields';
import { useWords } from '../../translations';
import { QuickAnswer } from '../QuickAnswer';

/** The unknown whose answer would most often change the verdict. */
export function NextQuestion(props: {
  question: NonNullable<Recommendation['nextQuestion']>;
  recommendation: Recommendation;
  saved: ProfileRevision;
  editable: boolean;
  onSaved(): void;
}) {
  const words = useWords();
  const { t, message, formats } = words;
  const { field: path, question, flipShare } = props.question;
  const field = profileField(path);
  const assumption = props.recommendation.assumptions.find(
    one => one.field === path,
  );
  return (
    <Alert severity="info">
      <AlertTitle>{t('verdict.nextQuestion.title')}</AlertTitle>
      {message(question)}{' '}
      {flipShare > 0 &&
        t('verdict.nextQuestion.flip', { share: formats.percent(flipShare) })}
      {props.editable && field && field.type !== 'kept' && (
        <QuickAnswer
          key={`${path} ${props.saved.revision}`}
          saved={props.saved}
          field={field}
          assumed={assumption && assumedWords(words, assumption)}
          onSaved={props.onSaved}
        />
      )}
    </Alert>
  );
}
