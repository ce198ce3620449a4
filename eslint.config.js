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
  {
    // What authors are told is in src/messages, in both languages; `same` is for code and for what maintainers meet.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/messages/**", "src/**/*.test.ts", "src/**/test-*.ts", "src/cli/verify/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Property[key.name=/^(el|en)$/] > :matches(Literal, TemplateLiteral).value",
          message: "Write what authors are told in src/messages.",
        },
        {
          selector: "CallExpression[callee.name='same'] > :matches(Literal, TemplateLiteral)",
          message: "Write what authors are told in src/messages.",
        },
      ],
    },
  },
);
