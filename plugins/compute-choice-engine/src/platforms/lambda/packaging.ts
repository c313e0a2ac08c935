import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';

const ZIP_MAX_UNZIPPED_MB = limitNumber('lambda.zipUnzippedMb');

/** An archive that is too large for Lambda is shipped as an image. */
export function packagingOf({
  packaging,
  artifactSizeMb,
}: Workload): 'zip' | 'image' {
  return packaging === 'zip' && artifactSizeMb <= ZIP_MAX_UNZIPPED_MB
    ? 'zip'
    : 'image';
}
