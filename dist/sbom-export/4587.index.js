export const id = 4587, ids = [4587], modules = {
  /***/
  4587: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        githubRun: () => (
          /* binding */
          githubRun
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979);
      const pullRequestEvents = [
        "pull_request",
        "pull_request_comment",
        "pull_request_review",
        "pull_request_review_comment"
      ];
      async function githubRun(token, edge) {
        const { environment } = edge.host, { GITHUB_REPOSITORY = "", GITHUB_REF = "", GITHUB_RUN_ID, GITHUB_ACTION_REPOSITORY } = environment, [, owner = "", repo = ""] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [], sha = await headOfPullRequest(edge) ?? environment.GITHUB_SHA ?? "", missing = [
          ...owner === "" ? ["GITHUB_REPOSITORY such as shop/web"] : [],
          .../^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? [] : ["GITHUB_SHA, the commit"],
          ...GITHUB_REF.startsWith("refs/") ? [] : ["GITHUB_REF such as refs/heads/main"]
        ];
        if (missing.length > 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("it is not known what to submit to", {
            where: "dependency-submission",
            expected: `a run on GitHub, or in the environment ${missing.join(", ")}`
          });
        if (token === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("no token is given", {
            where: "github-token",
            expected: "a token that may write the contents of the repository"
          });
        const server = environment.GITHUB_SERVER_URL || "https://github.com";
        return {
          owner,
          repo,
          sha,
          ref: GITHUB_REF,
          token,
          api: environment.GITHUB_API_URL || "https://api.github.com",
          server,
          id: GITHUB_RUN_ID || environment.CODEBUILD_BUILD_ID || sha,
          page: GITHUB_RUN_ID ? `${server}/${owner}/${repo}/actions/runs/${GITHUB_RUN_ID}` : void 0,
          job: jobOf(environment),
          detectorUrl: `${server}/${GITHUB_ACTION_REPOSITORY || `${owner}/${repo}`}`
        };
      }
      function jobOf({ GITHUB_WORKFLOW, GITHUB_JOB, CODEBUILD_BUILD_ID = "" }) {
        const project = CODEBUILD_BUILD_ID.split(":")[0];
        return [GITHUB_WORKFLOW || project || "sbom-export", GITHUB_JOB].filter(Boolean).join(" ");
      }
      async function headOfPullRequest({ host, files }) {
        const { GITHUB_EVENT_NAME = "", GITHUB_EVENT_PATH } = host.environment;
        if (!(!pullRequestEvents.includes(GITHUB_EVENT_NAME) || !GITHUB_EVENT_PATH))
          try {
            const sha = JSON.parse(await files.readText(GITHUB_EVENT_PATH, "the event")).pull_request?.head?.sha;
            return typeof sha == "string" ? sha : void 0;
          } catch {
            return;
          }
      }
    })
  )
};
