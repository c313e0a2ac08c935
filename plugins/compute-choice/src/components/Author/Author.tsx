import { EntityRefLink } from '@backstage/plugin-catalog-react';

const USER_REF = /^user:[^/]+\/.+$/i;

/** Who said something: a link to a user, or the name of a service. */
export function Author(props: { principal: string }) {
  return USER_REF.test(props.principal) ? (
    <EntityRefLink entityRef={props.principal} defaultKind="user" hideIcon />
  ) : (
    <>{props.principal}</>
  );
}
