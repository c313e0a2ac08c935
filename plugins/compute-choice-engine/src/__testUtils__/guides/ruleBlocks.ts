import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { answerTo, REGION } from '../../decision/rules/__testUtils__/answerTo';
import { exclusions } from '../../decision/rules/__testUtils__/exclusions';
import { Rule, ruleBook, RuleEffect } from '../../decision/rules/ruleBook';
import { Blocks } from './fillBlocks';
import { markdownTable } from './markdownTable';

const source = ({ page, date }: Rule) => `[${date}](${page})`;
const named = ({ codes = [] }: Rule) =>
  codes.map(code => `\`${code}\``).join(', ');

function rulesThat(effect: RuleEffect, what: (rule: Rule) => string) {
  const rules = ruleBook.filter(rule => rule.effect === effect);
  return async () =>
    markdownTable(
      ['rule', 'holds when', 'because', 'what follows', 'source'],
      rules.map(rule => [
        rule.id,
        rule.when,
        rule.because,
        what(rule),
        source(rule),
      ]),
    );
}

function favoured({ area, favours = [], weight }: Rule): string {
  return `${area}: ${favours.join(', ')} (${weight})`;
}

function limitOf({ limit }: Constraint): string {
  if (!limit) {
    return '';
  }
  const { value, unit, page, checked } = limit;
  const text = typeof value === 'boolean' ? 'not offered' : String(value);
  return `[${text}${unit ? ` ${unit}` : ''}](${page}), checked ${checked}`;
}

async function constraintsTable(): Promise<string> {
  const prices = await loadPriceBook(REGION);
  const found = Object.entries(exclusions).map(([rule, { cause }]) =>
    answerTo(cause, prices)
      .options.flatMap(({ constraints = [] }) => constraints)
      .find(constraint => constraint.rule === rule),
  );
  return markdownTable(
    ['constraint', 'what it says, for an example', 'limit', 'what lifts it'],
    found
      .filter(constraint => constraint !== undefined)
      .map(constraint => [
        `\`${constraint.rule}\``,
        constraint.message.text,
        limitOf(constraint),
        constraint.lift?.text ?? '',
      ]),
  );
}

/** The rules, from their own data; the constraints, as the engine says them. */
export const ruleBlocks: Blocks = {
  'rules-exclude': rulesThat('excludes', named),
  'rules-favour': rulesThat('favours', favoured),
  'rules-warn': rulesThat('warns', named),
  'rules-note': rulesThat('notes', named),
  'rules-size': rulesThat('sizes', named),
  'rules-priced': rulesThat('priced', () => 'weight 0'),
  'rules-unused': rulesThat('unused', () => 'nothing'),
  constraints: constraintsTable,
};
