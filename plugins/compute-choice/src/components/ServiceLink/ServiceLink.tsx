import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import { ENTITY_TAB_PATH } from '../../routes';

/** The name of a service, which leads to its tab unless the catalog lost it. */
export function ServiceLink(props: {
  row: Pick<FleetRow, 'entityRef' | 'title' | 'status'>;
}) {
  const { entityRef, title, status } = props.row;
  const entityRoute = useRouteRef(entityRouteRef);
  const entity = parseEntityRef(entityRef);
  const name = title ?? entity.name;
  return status === 'absent' ? (
    <>{name}</>
  ) : (
    <Link to={`${entityRoute(entityRouteParams(entity))}${ENTITY_TAB_PATH}`}>
      {name}
    </Link>
  );
}
