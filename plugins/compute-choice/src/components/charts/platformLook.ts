import { Platform } from '@compute-choice/plugin-compute-choice-common';
import blue from '@material-ui/core/colors/blue';
import deepOrange from '@material-ui/core/colors/deepOrange';
import teal from '@material-ui/core/colors/teal';
import { Theme } from '@material-ui/core/styles';

const HUES = { lambda: deepOrange, fargate: blue, 'ecs-ec2': teal };
const DASHES = { lambda: '8 4', fargate: undefined, 'ecs-ec2': '2 4' };
/** Angles of stripes in degrees; none for a plain filling. */
const STRIPES = { lambda: 45, fargate: undefined, 'ecs-ec2': 0 };

/** What tells platforms apart beside their colour: dashes of lines, stripes of bars. */
export function platformLook(theme: Theme, platform: Platform) {
  const shade = theme.palette.type === 'dark' ? 300 : 800;
  return {
    color: HUES[platform][shade],
    dash: DASHES[platform],
    stripes: STRIPES[platform],
  };
}
