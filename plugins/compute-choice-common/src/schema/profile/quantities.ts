import { z } from 'zod';

/** Above zero. */
export const positive = (max: number) => z.number().gt(0).max(max);
/** Zero or more. */
export const nonNegative = (max: number) => z.number().min(0).max(max);
/** A whole number, zero or more. */
export const count = (max: number) => z.int().min(0).max(max);
/** From 0 to 1. */
export const share = () => z.number().min(0).max(1);
