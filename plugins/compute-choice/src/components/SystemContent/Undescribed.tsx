import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { Section } from '../Section';
import { ComponentLink } from './ComponentLink';

/** The components that nobody has described, with the way to do so. */
export function Undescribed(props: { entityRefs: string[] }) {
  const { t } = useWords();
  const { entityRefs } = props;
  return entityRefs.length === 0 ? null : (
    <Section
      title={t('system.undescribed.title')}
      description={t('system.undescribed.description')}
    >
      <List dense disablePadding>
        {entityRefs.map(entityRef => (
          <ListItem key={entityRef} disableGutters>
            <Typography variant="body1">
              <ComponentLink entityRef={entityRef} />
            </Typography>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
