import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { useTheme } from '@material-ui/core/styles';
import { AxisBottom } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { stackedBarsHeight } from '.';
import { platformFill, PlatformPatterns } from './PlatformPatterns';

const MARGIN = { top: 0, right: 84, bottom: 28 };
const LABEL_SHARE = 0.22;
const MAX_LABEL_PX = 180;
const PX_PER_CHARACTER = 7.5;
const PX_PER_TICK = 110;

/** One bar, made of parts. */
export interface StackedBar {
  id: string;
  label: string;
  parts: { platform: Platform; value: number }[];
}

function shortened(text: string, widthPx: number): string {
  const most = Math.max(Math.floor(widthPx / PX_PER_CHARACTER), 4);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Bars from left to right, split by platform; their numbers stand in a table beside them. */
export default function StackedBars(props: {
  label: string;
  width: number;
  bars: StackedBar[];
  format(value: number): string;
  axisFormat(value: number): string;
}) {
  const theme = useTheme();
  const id = useId();
  const { width, bars } = props;
  const height = stackedBarsHeight(bars.length);
  const left = Math.min(width * LABEL_SHARE, MAX_LABEL_PX);
  const innerWidth = Math.max(width - left - MARGIN.right, 50);
  const innerHeight = height - MARGIN.bottom;
  const totalOf = ({ parts }: StackedBar) =>
    parts.reduce((sum, { value }) => sum + value, 0);
  const xScale = scaleLinear({
    domain: [0, Math.max(...bars.map(totalOf))],
    range: [0, innerWidth],
  });
  const yScale = scaleBand({
    domain: bars.map(bar => bar.id),
    range: [0, innerHeight],
    padding: 0.3,
  });
  const ink = theme.palette.text.secondary;
  const tick = { fill: ink, fontSize: 12, fontFamily: 'inherit' };
  const text = { fill: theme.palette.text.primary, fontSize: 13 };
  return (
    <svg
      role="img"
      aria-label={props.label}
      width={width}
      height={height}
      style={{ fontFamily: theme.typography.fontFamily, display: 'block' }}
    >
      <PlatformPatterns id={id} />
      <g transform={`translate(${left},${MARGIN.top})`}>
        {bars.map(bar => {
          const top = yScale(bar.id) ?? 0;
          const middle = top + yScale.bandwidth() / 2;
          let before = 0;
          return (
            <g key={bar.id}>
              <text
                {...text}
                x={-10}
                y={middle}
                dominantBaseline="central"
                textAnchor="end"
              >
                {shortened(bar.label, left - 10)}
              </text>
              {bar.parts.map(({ platform, value }) => {
                const start = before;
                before += value;
                return (
                  <Bar
                    key={platform}
                    x={xScale(start)}
                    y={top}
                    width={xScale(before) - xScale(start)}
                    height={yScale.bandwidth()}
                    fill={platformFill(id, platform)}
                    stroke={theme.palette.background.paper}
                  />
                );
              })}
              <text
                {...text}
                x={xScale(before) + 8}
                y={middle}
                dominantBaseline="central"
              >
                {props.format(before)}
              </text>
            </g>
          );
        })}
        <AxisBottom
          top={innerHeight}
          scale={xScale}
          numTicks={Math.max(2, Math.floor(innerWidth / PX_PER_TICK))}
          tickFormat={value => props.axisFormat(Number(value))}
          stroke={ink}
          tickStroke={ink}
          tickLabelProps={{ ...tick, textAnchor: 'middle' }}
        />
      </g>
    </svg>
  );
}
