/**
 * The embedded price books of Compute Choice: AWS list prices per region, each
 * with source, date and confidence.
 *
 * @packageDocumentation
 */
export {
  ec2OnlyRegions,
  loadPriceBook,
  priceBookRegions,
} from './loadPriceBook';
