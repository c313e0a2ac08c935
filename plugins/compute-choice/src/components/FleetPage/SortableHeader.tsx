import {
  FleetQuery,
  FleetSort,
} from '@compute-choice/plugin-compute-choice-common';
import TableCell from '@material-ui/core/TableCell';
import TableSortLabel from '@material-ui/core/TableSortLabel';

type Order = 'asc' | 'desc';

const NAMES: readonly FleetSort[] = ['entityRef', 'owner', 'system'];

/** The order in which the backend sorts if none is stated. */
const usualOrder = (sort: FleetSort): Order =>
  NAMES.includes(sort) ? 'asc' : 'desc';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** The heading of a column that the fleet can be sorted by. */
export function SortableHeader(props: {
  sort: FleetSort;
  label: string;
  align?: 'right';
  className?: string;
  query: FleetQuery;
  onChange(part: Pick<FleetQuery, 'sort' | 'order'>): void;
}) {
  const { sort, label, align, query, onChange } = props;
  const active = query.sort === sort;
  const order = (active && query.order) || usualOrder(sort);
  const other: Order = order === 'asc' ? 'desc' : 'asc';
  return (
    <TableCell
      align={align}
      scope="col"
      className={props.className}
      aria-sort={active ? ARIA_SORT[order] : undefined}
    >
      <TableSortLabel
        style={{ whiteSpace: 'nowrap' }}
        active={active}
        direction={order}
        onClick={() =>
          onChange({
            sort,
            order: active && other !== usualOrder(sort) ? other : undefined,
          })
        }
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
}
