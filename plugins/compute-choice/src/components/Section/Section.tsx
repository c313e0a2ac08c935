import { InfoCard } from '@backstage/core-components';
import { ReactNode } from 'react';

/** A titled block of the tab; its title is a heading of the second level. */
export function Section(props: {
  title: string;
  description?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <InfoCard
      title={props.title}
      subheader={props.description}
      titleTypographyProps={{ component: 'h2', variant: 'h5' }}
      action={props.action}
    >
      {props.children}
    </InfoCard>
  );
}
