export const id = 859, ids = [859], modules = {
  /***/
  6859: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        configForm: () => (
          /* binding */
          configForm
        )
        /* harmony export */
      });
      var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272), _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7623), _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
      const strangers = Object.fromEntries(["tag", "mode", "config", "healthy-regions", "wave", "github-token"].map((key) => [key, "is an input only: it belongs to a run, not to a configuration"])), describe = {
        environments: `${_definition_js__WEBPACK_IMPORTED_MODULE_0__.m.inputs.environments.describe}: a list, or a map of what is said of each`,
        teams: `${_definition_js__WEBPACK_IMPORTED_MODULE_0__.m.inputs.teams.describe}: a list, or a map of what is said of each`,
        regions: `${_definition_js__WEBPACK_IMPORTED_MODULE_0__.m.inputs.regions.describe}: a list, or a map of what is said of each; in a map \`global\` speaks of the global scope`
      }, regions = {
        kind: "names",
        key: { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.UU, form: "a Region such as us-east-1" },
        value: level(_settings_js__WEBPACK_IMPORTED_MODULE_2__.iw),
        describe: describe.regions
      }, teams = {
        kind: "names",
        key: { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.UU, form: `the name of a team: ${_forms_js__WEBPACK_IMPORTED_MODULE_1__.UU.form}` },
        value: level({ ..._settings_js__WEBPACK_IMPORTED_MODULE_2__.iw, regions }),
        describe: describe.teams
      }, environments = {
        kind: "names",
        key: { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.UU, form: `the name of an environment: ${_forms_js__WEBPACK_IMPORTED_MODULE_1__.UU.form}` },
        value: level({ ..._settings_js__WEBPACK_IMPORTED_MODULE_2__.iw, teams, regions }),
        describe: describe.environments
      }, tags = { ...(0, _settings_js__WEBPACK_IMPORTED_MODULE_2__.c3)({ kind: "text", form: "a tag" }), isFilled: !1 }, fields = {
        $schema: { kind: "text", form: "the address of a schema", describe: "For editors; nothing is fetched" },
        ..._settings_js__WEBPACK_IMPORTED_MODULE_2__.ZC,
        environments,
        teams,
        regions,
        accounts: {
          kind: "map",
          key: { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.UU, form: "the name of an environment" },
          value: {
            kind: "map",
            key: { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.UU, form: "the name of a team" },
            value: { kind: "text", ..._forms_js__WEBPACK_IMPORTED_MODULE_1__.lS }
          },
          describe: "The target account of each team in each environment, as text in quotes"
        },
        groups: {
          kind: "map",
          key: {
            kind: "text",
            expression: /^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/,
            form: "lower-case letters, digits and -"
          },
          value: (0, _settings_js__WEBPACK_IMPORTED_MODULE_2__.c3)({
            kind: "text",
            expression: _forms_js__WEBPACK_IMPORTED_MODULE_1__.UU.expression,
            form: "global or a Region such as us-east-1"
          }),
          describe: "Scopes that stand for several: a tag with one of them is deployed to all of these, in waves"
        },
        "allowed-signers": {
          kind: "text",
          form: "the path of a file",
          describe: "The file of SSH keys that may sign, in the form of git's gpg.ssh.allowedSignersFile"
        },
        "sample-tags": { ...tags, describe: "Tags that must be routed; the mode validate tries them" },
        "refused-tags": { ...tags, describe: "Tags that must be refused; the mode validate tries them" },
        ..._settings_js__WEBPACK_IMPORTED_MODULE_2__.iw
      }, configForm = {
        title: "Configuration of terraform-tag-router",
        schema: "config.schema.json",
        source: "src/config/config-form.ts",
        shape: level(fields)
      };
      function level(fields2) {
        return { kind: "object", fields: fields2, strangers };
      }
    })
  )
};
