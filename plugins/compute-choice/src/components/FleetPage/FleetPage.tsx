import { Content, Header, Page } from '@backstage/core-components';
import { useWords } from '../../translations';
import { FleetContent } from './FleetContent';

/** The fleet page of an app of the old frontend system, header included. */
export function FleetPage() {
  const { t } = useWords();
  return (
    <Page themeId="tool">
      <Header title={t('fleet.title')} />
      <Content>
        <FleetContent />
      </Content>
    </Page>
  );
}
