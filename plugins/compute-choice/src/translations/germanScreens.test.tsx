import {
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import {
  presets,
  recommend,
} from '@compute-choice/plugin-compute-choice-engine';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { screen } from '@testing-library/react';
import {
  aFleet,
  aRevision,
  FakeComputeChoiceApi,
  renderOnEntity,
  renderPage,
} from '../__testUtils__';
import { Calculator } from '../components/Calculator';
import { ComputeChoiceContent } from '../components/ComputeChoiceContent';
import { FleetContent } from '../components/FleetPage';
import { answerMessages } from './answer';
import { calculatorMessages } from './calculator';
import { chartMessages } from './charts';
import german from './de';
import { fieldMessages } from './fields';
import { fleetMessages } from './fleet';
import { screenMessages } from './screens';
import { valueMessages } from './values';
import { whatIfMessages } from './whatIf';
import { workMessages } from './work';

// Whole pages take their time on a busy machine.
const PAGE = { timeout: 60_000 };

/** Shorter texts are the same in both languages too often. */
const SHORTEST = 8;
const SAID_IN = ['title', 'aria-label', 'placeholder'];

interface Texts {
  readonly [key: string]: string | Texts;
}

function textsOf(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`${prefix}${key}`, text] as [string, string]]
      : textsOf(text, `${prefix}${key}.`),
  );
}

const profile: WorkloadProfile = {
  application: { kind: 'http-api', runtime: 'nodejs22.x', stateful: false },
  traffic: {
    requestsPerMonth: 30_000_000,
    shape: 'business-hours',
    growthPercentPerMonth: 6,
  },
  operations: {
    region: 'eu-west-1',
    currentPlatform: { platform: 'ec2', monthlyUsd: 400 },
  },
};

/** Answers with real prices, presets and decisions. */
class RealApi extends FakeComputeChoiceApi {
  async getPriceBook(region: string) {
    return loadPriceBook(region);
  }

  async listPresets() {
    return presets;
  }
}

const messages = {
  ...answerMessages,
  ...screenMessages,
  ...calculatorMessages,
  ...chartMessages,
  ...fleetMessages,
  ...whatIfMessages,
  ...workMessages,
  field: fieldMessages,
  value: valueMessages,
};

/** Texts whose German is another one; placeholders stand for anything. */
const english = textsOf(messages).flatMap(([key, text]) => {
  const fixed = text.replace(/\{\{.*?\}\}/g, '');
  const translated: Record<string, string> = german;
  return fixed.length < SHORTEST || translated[key] === text
    ? []
    : [
        new RegExp(
          `^${text
            .split(/\{\{.*?\}\}/)
            .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
        ),
      ];
});

/** Sentences of the engine that have a German wording. */
function engineTexts(value: unknown): string[] {
  if (value === null || typeof value !== 'object') {
    return [];
  }
  const { code, text } = value as { code?: string; text?: string };
  return typeof code === 'string' && typeof text === 'string'
    ? [text]
    : Object.values(value).flatMap(engineTexts);
}

function shownTexts(): string[] {
  const texts = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of SAID_IN) {
      texts.add(element.getAttribute(name) ?? '');
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        texts.add(node.textContent?.trim() ?? '');
      }
    }
  }
  return [...texts].filter(text => text.length >= SHORTEST);
}

const leftOver = (said: string[] = []) =>
  shownTexts().filter(
    text => said.includes(text) || english.some(known => known.test(text)),
  );

describe('in German', () => {
  let recommendation: Recommendation;
  let api: RealApi;

  beforeAll(async () => {
    recommendation = recommend(profile, {
      prices: await loadPriceBook('eu-west-1'),
      samples: 50,
    });
  });

  beforeEach(() => {
    localStorage.clear();
    api = new RealApi({ profile: aRevision({ profile }), recommendation });
  });

  it('nothing of the answer is left in English', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api,
      at: '/?view=all',
      language: 'de',
    });

    await screen.findByRole('heading', { name: 'Urteil' }, PAGE);
    await screen.findByText(/Sie sind hier/, {}, PAGE);
    expect(leftOver(engineTexts(recommendation))).toEqual([]);
  });

  it('nothing of the form is', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api,
      at: '/edit',
      language: 'de',
    });

    await screen.findByRole('heading', { name: 'Workload bearbeiten' }, PAGE);
    expect(leftOver(engineTexts(presets))).toEqual([]);
  });

  it('nothing of the first questions is', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: new RealApi(),
      language: 'de',
    });

    await screen.findByRole(
      'heading',
      { name: german['state.empty.title'] },
      PAGE,
    );
    expect(leftOver(engineTexts(presets))).toEqual([]);
  });

  it('nothing of the calculator is', async () => {
    await renderPage(<Calculator />, { api, language: 'de' });

    await screen.findByRole(
      'heading',
      { name: german['form.questions'] },
      PAGE,
    );
    expect(leftOver(engineTexts(presets))).toEqual([]);
  });

  it('nothing of the fleet is', async () => {
    api.fleet = aFleet(30);
    await renderPage(<FleetContent />, { api, language: 'de' });

    await screen.findAllByRole('rowheader', {}, PAGE);
    expect(leftOver()).toEqual([]);
  });
});
