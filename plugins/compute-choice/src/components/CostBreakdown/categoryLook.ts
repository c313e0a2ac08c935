import {
  CostCategory,
  CostLine,
} from '@compute-choice/plugin-compute-choice-common';
import amber from '@material-ui/core/colors/amber';
import blue from '@material-ui/core/colors/blue';
import blueGrey from '@material-ui/core/colors/blueGrey';
import brown from '@material-ui/core/colors/brown';
import cyan from '@material-ui/core/colors/cyan';
import deepOrange from '@material-ui/core/colors/deepOrange';
import green from '@material-ui/core/colors/green';
import indigo from '@material-ui/core/colors/indigo';
import pink from '@material-ui/core/colors/pink';
import purple from '@material-ui/core/colors/purple';
import { Theme } from '@material-ui/core/styles';

type Hue = { 300: string; 700: string };
type Pattern = 'plain' | 'rising' | 'falling' | 'upright' | 'level';

const LOOKS: Record<CostCategory, { hue: Hue; pattern: Pattern }> = {
  compute: { hue: blue, pattern: 'plain' },
  requests: { hue: purple, pattern: 'rising' },
  'front-door': { hue: deepOrange, pattern: 'falling' },
  network: { hue: cyan, pattern: 'upright' },
  'data-transfer': { hue: green, pattern: 'level' },
  logs: { hue: brown, pattern: 'plain' },
  storage: { hue: pink, pattern: 'falling' },
  orchestration: { hue: indigo, pattern: 'rising' },
  observability: { hue: amber, pattern: 'upright' },
  allowance: { hue: blueGrey, pattern: 'level' },
};

const ANGLES: Record<Exclude<Pattern, 'plain'>, number> = {
  rising: 135,
  falling: 45,
  upright: 90,
  level: 0,
};

/** Colour and pattern of a category: two that look alike differ in the other. */
export function categoryLook(theme: Theme, category: CostCategory) {
  const dark = theme.palette.type === 'dark';
  const { hue, pattern } = LOOKS[category];
  const stripe = dark ? 'rgba(0, 0, 0, 0.35)' : 'rgba(255, 255, 255, 0.45)';
  return {
    backgroundColor: dark ? hue[300] : hue[700],
    ...(pattern !== 'plain' && {
      backgroundImage: `repeating-linear-gradient(${ANGLES[pattern]}deg, transparent 0 5px, ${stripe} 5px 8px)`,
    }),
  };
}

/** What one category costs in a month. */
export interface CategoryTotal {
  category: CostCategory;
  monthlyUsd: number;
}

/** Totals by category, in the order in which categories are listed. */
export function categoryTotals(lines: CostLine[]): CategoryTotal[] {
  const totals = new Map<CostCategory, number>();
  for (const { category, monthlyUsd } of lines) {
    if (monthlyUsd) {
      totals.set(category, (totals.get(category) ?? 0) + monthlyUsd);
    }
  }
  const order = Object.keys(LOOKS);
  return [...totals]
    .map(([category, monthlyUsd]) => ({ category, monthlyUsd }))
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
}
