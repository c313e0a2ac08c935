// Shows a template with both fields, without a backend: yarn start, then open
// http://localhost:3011/.
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { JsonObject } from '@backstage/types';
import computeChoicePlugin, {
  computeChoiceApiRef,
} from '@compute-choice/plugin-compute-choice';
import { useState } from 'react';
import { PricedApi } from '../src/__testUtils__/PricedApi';
import { TemplateForm } from '../src/__testUtils__/TemplateForm';

/** The form and, because there is no backend to send them to, its values. */
function Sample() {
  const [values, setValues] = useState<JsonObject>();
  return values ? (
    <pre>{JSON.stringify(values, undefined, 2)}</pre>
  ) : (
    <TemplateForm
      options={{ fixed: { 'application.kind': 'http-api' } }}
      onCreate={setValues}
    />
  );
}

const samplePage = PageBlueprint.make({
  params: { path: '/', loader: async () => <Sample /> },
});

createDevApp({
  features: [
    computeChoicePlugin,
    createFrontendPlugin({ pluginId: 'sample', extensions: [samplePage] }),
    createFrontendModule({
      pluginId: 'compute-choice',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: computeChoiceApiRef,
              deps: {},
              factory: () => new PricedApi(),
            }),
        }),
      ],
    }),
  ],
});
