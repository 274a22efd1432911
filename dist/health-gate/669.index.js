export const id = 669, ids = [669], modules = {
  /***/
  2669: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ignoreForm: () => (
          /* binding */
          ignoreForm
        )
        /* harmony export */
      });
      const ignoreForm = {
        title: "Known events of health-gate",
        schema: "ignore.schema.json",
        source: "src/ignore-form.ts",
        shape: { kind: "list", item: {
          kind: "object",
          atLeastOneOf: { keys: ["arn", "type-code", "service", "region"], otherwise: "names no event" },
          fields: {
            arn: { kind: "text", form: "the ARN of an event", describe: "This event" },
            "type-code": {
              kind: "text",
              form: "a type code",
              describe: "Events of this type; * stands for any letters"
            },
            service: { kind: "text", form: "a service such as EC2", describe: "Events of this service" },
            region: { kind: "text", form: "a Region, or global", describe: "Events in this Region" },
            reason: {
              kind: "text",
              form: "why it does not count",
              required: !0,
              describe: "Why it does not count"
            },
            owner: { kind: "text", form: "who answers for it", describe: "Who answers for it" },
            expires: {
              kind: "text",
              form: "a day such as 2026-07-01, or a time such as 2026-07-01T12:00:00Z",
              required: !0,
              describe: "Until when: what is ignored for ever is forgotten"
            }
          }
        }, orOne: !0 }
      };
    })
  )
};
