module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      {
        // The tests run the actions against the real backend.
        excludedTargetPackages: [
          '@compute-choice/plugin-compute-choice-backend',
        ],
      },
    ],
  },
});
