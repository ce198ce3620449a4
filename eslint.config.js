import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["_site", ".cache", ".netlify", "test-results"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", package: "node:test", name: ["test", "it", "describe", "suite"] },
          ],
        },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-readonly-parameter-types": "off",
      eqeqeq: "error",
      "no-nested-ternary": "error",
      "no-console": "error",
      "no-param-reassign": "error",
      "prefer-const": "error",
    },
  },
);
