import { Router } from 'express';
import { PriceBookService } from '../service/PriceBookService';
import { Callers } from './Callers';

/** The price books behind the answers. */
export function addPriceRoutes(
  router: Router,
  options: { callers: Callers; priceBooks: PriceBookService },
): void {
  const { callers, priceBooks } = options;

  router.get('/v1/prices', async (req, res) => {
    await callers.authenticate(req);
    res.json({ priceBooks: await priceBooks.summarise() });
  });

  router.get('/v1/prices/:region', async (req, res) => {
    await callers.authenticate(req);
    res.json(await priceBooks.get(req.params.region));
  });
}
