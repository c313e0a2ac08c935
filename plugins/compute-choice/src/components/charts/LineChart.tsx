import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { useTheme } from '@material-ui/core/styles';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scaleLog } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { platformLook } from './platformLook';

const HEIGHT = 320;
const MARGIN = { top: 28, right: 20, bottom: 56, left: 68 };
const PX_PER_TICK = 110;
const Y_TICKS = 5;
const LABEL_PX = 90;

/** One line; null where the option cannot run. */
export interface ChartSeries {
  platform: Platform;
  values: (number | null)[];
}

/** A vertical line with a few words at its top. */
export interface ChartMarker {
  x: number;
  label: string;
  strong?: boolean;
}

/** A range at one place of the x axis. */
export interface ChartRange {
  platform: Platform;
  x: number;
  low: number;
  high: number;
}

/** What a line chart shows. */
export interface LineChartProps {
  label: string;
  width: number;
  x: number[];
  xKind: 'log' | 'linear';
  yKind: 'log' | 'linear';
  series: ChartSeries[];
  markers: ChartMarker[];
  ranges?: ChartRange[];
  /** Stretches of the x axis that are shaded. */
  bands?: { from: number; to: number }[];
  xTitle: string;
  yTitle: string;
  xFormat(value: number): string;
  yFormat(value: number): string;
}

function extent(values: number[], kind: 'log' | 'linear'): [number, number] {
  const usable = values.filter(value => kind === 'linear' || value > 0);
  const low = Math.min(...usable);
  const high = Math.max(...usable);
  return kind === 'linear' ? [Math.min(0, low), high] : [low, high];
}

function scaleOf(
  kind: 'log' | 'linear',
  domain: [number, number],
  range: [number, number],
) {
  return kind === 'log'
    ? scaleLog({ domain, range })
    : scaleLinear({ domain, range });
}

/** Powers of ten, and 2 and 5 between them where there are few. */
function logTicks([low, high]: [number, number], most: number): number[] {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const within = (value: number) => value >= low && value <= high;
  const powers = Array.from(
    { length: to - from + 1 },
    (_, index) => from + index,
  );
  const fine = powers
    .flatMap(power => [1, 2, 5].map(step => step * 10 ** power))
    .filter(within);
  if (fine.length <= most) {
    return fine;
  }
  const coarse = powers.map(power => 10 ** power).filter(within);
  const every = Math.ceil(coarse.length / most);
  return coarse.filter((_, index) => index % every === 0);
}

/** Lines over an axis, with markers; its numbers stand in a table beside it. */
export default function LineChart(props: LineChartProps) {
  const theme = useTheme();
  const { width, x, series, markers, ranges = [], bands = [] } = props;
  const innerWidth = Math.max(width - MARGIN.left - MARGIN.right, 50);
  const innerHeight = HEIGHT - MARGIN.top - MARGIN.bottom;
  const xDomain = extent(x, props.xKind);
  const yDomain = extent(
    [
      ...series.flatMap(({ values }) =>
        values.flatMap(value => (value === null ? [] : [value])),
      ),
      ...ranges.flatMap(({ low, high }) => [low, high]),
    ],
    props.yKind,
  );
  const xScale = scaleOf(props.xKind, xDomain, [0, innerWidth]);
  const yScale = scaleOf(props.yKind, yDomain, [innerHeight, 0]);
  const xTicks = Math.max(2, Math.floor(innerWidth / PX_PER_TICK));
  const ink = theme.palette.text.secondary;
  const tick = { fill: ink, fontSize: 12, fontFamily: 'inherit' };
  const inDomain = (value: number) =>
    value >= xDomain[0] && value <= xDomain[1];
  return (
    <svg
      role="img"
      aria-label={props.label}
      width={width}
      height={HEIGHT}
      style={{ fontFamily: theme.typography.fontFamily, display: 'block' }}
    >
      <g transform={`translate(${MARGIN.left},${MARGIN.top})`}>
        {bands.map(({ from, to }) => (
          <rect
            key={from}
            x={xScale(from)}
            width={Math.max(xScale(to) - xScale(from), 1)}
            height={innerHeight}
            fill={theme.palette.action.hover}
          />
        ))}
        {(props.yKind === 'log'
          ? logTicks(yDomain, Y_TICKS)
          : yScale.ticks(Y_TICKS)
        ).map(value => (
          <line
            key={value}
            x2={innerWidth}
            y1={yScale(value)}
            y2={yScale(value)}
            stroke={theme.palette.divider}
          />
        ))}
        {markers
          .filter(marker => inDomain(marker.x))
          .map(marker => {
            const at = xScale(marker.x);
            const atEnd = at > innerWidth - LABEL_PX;
            return (
              <g key={`${marker.label} ${marker.x}`}>
                <line
                  x1={at}
                  x2={at}
                  y1={-4}
                  y2={innerHeight}
                  stroke={theme.palette.text.primary}
                  strokeWidth={marker.strong ? 2 : 1}
                  strokeDasharray={marker.strong ? undefined : '2 3'}
                />
                <text
                  x={at}
                  y={-10}
                  fontSize={12}
                  fontWeight={marker.strong ? 700 : 400}
                  fill={theme.palette.text.primary}
                  textAnchor={atEnd ? 'end' : 'start'}
                >
                  {marker.label}
                </text>
              </g>
            );
          })}
        {series.map(({ platform, values }) => {
          const look = platformLook(theme, platform);
          const points = x.map((at, index) => ({ at, value: values[index] }));
          return (
            <LinePath
              key={platform}
              data={points}
              defined={({ value }) =>
                value !== null && (props.yKind === 'linear' || value > 0)
              }
              x={({ at }) => xScale(at)}
              y={({ value }) => yScale(value ?? 0)}
              stroke={look.color}
              strokeWidth={2.5}
              strokeDasharray={look.dash}
            />
          );
        })}
        {ranges.map(({ platform, x: at, low, high }, index) => {
          const { color } = platformLook(theme, platform);
          const left = xScale(at) + 7 * (index - (ranges.length - 1) / 2);
          return (
            <line
              key={platform}
              x1={left}
              x2={left}
              y1={yScale(low)}
              y2={yScale(high)}
              stroke={color}
              strokeWidth={5}
              strokeOpacity={0.55}
            />
          );
        })}
        <AxisBottom
          top={innerHeight}
          scale={xScale}
          {...(props.xKind === 'log'
            ? { tickValues: logTicks(xDomain, xTicks) }
            : { numTicks: xTicks })}
          tickFormat={value => props.xFormat(Number(value))}
          stroke={ink}
          tickStroke={ink}
          tickLabelProps={{ ...tick, textAnchor: 'middle' }}
          label={props.xTitle}
          labelProps={{ ...tick, textAnchor: 'middle' }}
          labelOffset={12}
        />
        <AxisLeft
          scale={yScale}
          hideAxisLine
          hideTicks
          {...(props.yKind === 'log'
            ? { tickValues: logTicks(yDomain, Y_TICKS) }
            : { numTicks: Y_TICKS })}
          tickFormat={value => props.yFormat(Number(value))}
          tickLabelProps={{
            ...tick,
            textAnchor: 'end',
            verticalAnchor: 'middle',
          }}
          label={props.yTitle}
          labelProps={{ ...tick, textAnchor: 'middle' }}
          labelOffset={44}
        />
      </g>
    </svg>
  );
}
