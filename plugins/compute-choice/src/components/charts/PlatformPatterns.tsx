import {
  Platform,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import { useTheme } from '@material-ui/core/styles';
import { platformLook } from './platformLook';

const SIZE = 8;

/** The filling of a platform inside an SVG that has {@link PlatformPatterns}. */
export const platformFill = (id: string, platform: Platform) =>
  `url(#${id}-${platform})`;

/** Fillings that differ in colour and stripes. `id` is the SVG's own. */
export function PlatformPatterns(props: { id: string }) {
  const theme = useTheme();
  const stripe =
    theme.palette.type === 'dark'
      ? 'rgba(0, 0, 0, 0.35)'
      : 'rgba(255, 255, 255, 0.45)';
  return (
    <defs>
      {PLATFORMS.map(platform => {
        const { color, stripes } = platformLook(theme, platform);
        return (
          <pattern
            key={platform}
            id={`${props.id}-${platform}`}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${stripes ?? 0})`}
          >
            <rect width={SIZE} height={SIZE} fill={color} />
            {stripes !== undefined && (
              <rect width={3} height={SIZE} fill={stripe} />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
