import {
  Message,
  Platform,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import { listed, platformName, usd } from '../decision/words';
import { message } from '../message';
import { Arrangement } from './arrange';
import { Component } from './Component';

/*
 * Message codes: `system.summary`, `system.once`, `system.tiers`,
 * `system.allowances`, `system.cluster`.
 */

/** Amounts below a cent are not worth a sentence. */
const NOTEWORTHY_USD = 0.005;

function sharedOnce({ bill }: Arrangement): Message[] {
  return bill.costLines
    .filter(
      ({ components, category, monthlyUsd = 0 }) =>
        category !== 'allowance' &&
        components.length > 1 &&
        monthlyUsd > NOTEWORTHY_USD,
    )
    .map(({ item, description, components, monthlyUsd = 0 }) =>
      message(
        'system.once',
        `${description}: once for ${listed(components)} instead of ${
          components.length
        } times, which saves ${usd(
          monthlyUsd * (components.length - 1),
        )} a month.`,
        {
          item,
          components: components.join(','),
          savingUsd: monthlyUsd * (components.length - 1),
        },
      ),
    );
}

function carriedOver({ bill: { savedByTiersUsd } }: Arrangement): Message[] {
  return savedByTiersUsd > NOTEWORTHY_USD
    ? [
        message(
          'system.tiers',
          `Volume tiers count for the whole account, which saves ${usd(
            savedByTiersUsd,
          )} a month.`,
          { savingUsd: savedByTiersUsd },
        ),
      ]
    : [];
}

function allowedOnce({ bill }: Arrangement): Message[] {
  const savingUsd = -bill.costLines
    .filter(({ category }) => category === 'allowance')
    .reduce((sum, { monthlyUsd = 0 }) => sum + monthlyUsd, 0);
  return savingUsd > NOTEWORTHY_USD
    ? [
        message(
          'system.allowances',
          `The free allowances of the account are worth ${usd(
            savingUsd,
          )} a month, once for all components.`,
          { savingUsd },
        ),
      ]
    : [];
}

function onOneCluster({ hosts }: Arrangement): Message[] {
  if (!hosts) {
    return [];
  }
  const names = hosts.tenants.map(({ placement }) => placement.component.name);
  const { type } = hosts.offer;
  return [
    message(
      'system.cluster',
      `${listed(names)} share a cluster of up to ${hosts.mostHosts} ${
        type.type
      } hosts.`,
      {
        components: names.join(','),
        instanceType: type.type,
        hosts: hosts.mostHosts,
      },
    ),
  ];
}

/** What the components share, and what it saves. */
export function sharedInWords(arrangement: Arrangement): Message[] {
  return [
    ...sharedOnce(arrangement),
    ...onOneCluster(arrangement),
    ...carriedOver(arrangement),
    ...allowedOnce(arrangement),
  ];
}

/** The system in one sentence. */
export function systemSummary(
  { placements, bill }: Arrangement,
  components: readonly Component[],
  separatelyUsd: number,
): Message {
  const namesOn = (platform: Platform) =>
    placements
      .filter(({ option }) => option.variant.platform === platform)
      .map(({ component }) => component.name);
  const parts = PLATFORMS.map(
    platform => [platform, namesOn(platform)] as const,
  )
    .filter(([, names]) => names.length > 0)
    .map(
      ([platform, names]) => `${platformName(platform)} for ${listed(names)}`,
    );
  const without = components
    .filter(({ option }) => !option)
    .map(({ name }) => name);
  const savingUsd = separatelyUsd - bill.monthlyUsd;
  const cost = `${bill.atLeast ? 'at least' : 'about'} ${usd(
    bill.monthlyUsd,
  )} a month together`;
  const saving =
    savingUsd > NOTEWORTHY_USD
      ? `, ${usd(savingUsd)} less than one by one`
      : '';
  const missing =
    without.length > 0 ? ` Nothing can run ${listed(without)}.` : '';
  return message(
    'system.summary',
    parts.length > 0
      ? `${listed(parts)}: ${cost}${saving}.${missing}`
      : missing.trim(),
    { monthlyUsd: bill.monthlyUsd, savingUsd },
  );
}
