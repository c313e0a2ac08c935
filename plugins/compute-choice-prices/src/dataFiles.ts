/** A module whose default export is the content of a JSON file. */
export type DataFile = () => Promise<{ default: unknown }>;

/**
 * The data file of each region. Every import is written out, so that bundlers
 * make one chunk per region and load only what is asked for.
 */
export const bookFiles: ReadonlyMap<string, DataFile> = new Map<
  string,
  DataFile
>([
  ['af-south-1', () => import('../data/af-south-1.json')],
  ['ap-east-1', () => import('../data/ap-east-1.json')],
  ['ap-northeast-1', () => import('../data/ap-northeast-1.json')],
  ['ap-northeast-2', () => import('../data/ap-northeast-2.json')],
  ['ap-south-1', () => import('../data/ap-south-1.json')],
  ['ap-southeast-1', () => import('../data/ap-southeast-1.json')],
  ['ap-southeast-2', () => import('../data/ap-southeast-2.json')],
  ['ca-central-1', () => import('../data/ca-central-1.json')],
  ['eu-central-1', () => import('../data/eu-central-1.json')],
  ['eu-north-1', () => import('../data/eu-north-1.json')],
  ['eu-south-1', () => import('../data/eu-south-1.json')],
  ['eu-west-1', () => import('../data/eu-west-1.json')],
  ['eu-west-2', () => import('../data/eu-west-2.json')],
  ['eu-west-3', () => import('../data/eu-west-3.json')],
  ['sa-east-1', () => import('../data/sa-east-1.json')],
  ['us-east-1', () => import('../data/us-east-1.json')],
  ['us-east-2', () => import('../data/us-east-2.json')],
  ['us-west-1', () => import('../data/us-west-1.json')],
  ['us-west-2', () => import('../data/us-west-2.json')],
]);

/** The data files of regions in which only EC2 has prices. */
export const ec2OnlyFiles: ReadonlyMap<string, DataFile> = new Map<
  string,
  DataFile
>([
  ['ap-northeast-3', () => import('../data/ap-northeast-3.json')],
  ['ap-south-2', () => import('../data/ap-south-2.json')],
  ['ap-southeast-3', () => import('../data/ap-southeast-3.json')],
  ['ap-southeast-4', () => import('../data/ap-southeast-4.json')],
  ['eu-central-2', () => import('../data/eu-central-2.json')],
  ['eu-south-2', () => import('../data/eu-south-2.json')],
  ['il-central-1', () => import('../data/il-central-1.json')],
  ['me-central-1', () => import('../data/me-central-1.json')],
  ['me-south-1', () => import('../data/me-south-1.json')],
]);

/** What is the same for an instance type in every region. */
export const instanceTypesFile: DataFile = () =>
  import('../data/instance-types.json');

/** The lowest and highest price of each key over all regions. */
export const rangesFile: DataFile = () =>
  import('../data/ranges-across-regions.json');

/**
 * Reads a data file. Node hands over a built CommonJS module as the default
 * export of its namespace: there the content is one level deeper.
 */
export async function readDataFile(file: DataFile): Promise<unknown> {
  const { default: content } = await file();
  return typeof content === 'object' && content !== null && 'default' in content
    ? content.default
    : content;
}
