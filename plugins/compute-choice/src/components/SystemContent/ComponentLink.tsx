import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { ServiceLink } from '../ServiceLink';

/** The title of a component, which leads to its tab. */
export function ComponentLink(props: { entityRef: string }) {
  const { entityRef } = props;
  const { primaryTitle: title } = useEntityPresentation(entityRef);
  return <ServiceLink row={{ entityRef, title, status: 'active' }} />;
}
