import { Content, Header, Page } from '@backstage/core-components';
import { useWords } from '../../translations';
import { Calculator } from './Calculator';

/** The calculator as a page of its own, for the old frontend system. */
export function CalculatorPage() {
  const { t } = useWords();
  return (
    <Page themeId="tool">
      <Header title={t('calculator.title')} />
      <Content>
        <Calculator />
      </Content>
    </Page>
  );
}
