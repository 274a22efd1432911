export const id = 9737, ids = [9737], modules = {
  /***/
  19737: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        crossCheck: () => (
          /* binding */
          crossCheck
        )
      });
      var waived = __webpack_require__(12792), service_validation = __webpack_require__(79269), lib = __webpack_require__(84951), host_lib = __webpack_require__(19979), verdict = __webpack_require__(9987);
      function merge(own, { result, diagnostics }, definition) {
        const theirs = diagnostics.flatMap((diagnostic) => (0, service_validation.xw)(diagnostic, definition) ?? []), added = theirs.filter((finding) => !own.some((known) => (0, service_validation.sM)(known, finding))), refused = own.filter(({ severity, awsCode }) => severity === "error" && awsCode !== null);
        return {
          added,
          confirmed: theirs.length - added.length,
          denied: result === "OK" ? [...new Set(refused.map(({ rule }) => rule))] : []
        };
      }
      async function crossCheck(linted, edge) {
        const tally = { asked: 0, confirmed: 0, added: 0, unsent: 0 }, checked = [...linted];
        try {
          const aws = await edge.openAws();
          for (const [index, file] of linted.entries()) {
            const added = [];
            for (const machine of file.machines.filter(({ tree }) => tree.root?.kind === "object")) {
              const merged = await askAbout(machine, file, aws, edge);
              if (merged === void 0) {
                tally.unsent++;
                continue;
              }
              tally.asked++, tally.confirmed += merged.confirmed, tally.added += merged.added.length, added.push(...(0, waived.u)(merged.added, machine));
            }
            checked[index] = withFindings(file, added);
          }
        } catch (error) {
          if ((0, lib.w7)(error))
            return edge.host.log.warn(`AWS could not be asked: states:ValidateStateMachineDefinition is not allowed (${(0, host_lib.bD)(error)})`), { linted: checked };
          if (error instanceof host_lib.A || error instanceof host_lib.GA)
            return { linted: checked, failure: error };
          throw error;
        }
        return tell(edge, tally), { linted: checked };
      }
      async function askAbout(machine, file, aws, { host: { log, cancellation } }) {
        const definition = (0, service_validation.zC)(machine), place = { file: file.file };
        if (definition !== void 0)
          try {
            const { result, diagnostics = [] } = await aws.call("sfn", "ValidateStateMachineDefinition", {
              definition,
              type: machine.type === "express" ? "EXPRESS" : "STANDARD",
              severity: "WARNING",
              maxResults: 100
            }, { signal: cancellation.signal }), own = file.findings.filter((finding) => finding.definition === machine.place), merged = merge(own, { result, diagnostics }, machine);
            return merged.denied.length > 0 && log.warn(`AWS accepts the definition, though errors were found in it: ${merged.denied.join(", ")}`, place), merged;
          } catch (error) {
            if (!(0, lib.If)(error))
              throw error;
            log.warn(`AWS did not judge the definition: ${(0, host_lib.bD)(error)}`, place);
            return;
          }
      }
      function withFindings(file, added) {
        if (added.length === 0)
          return file;
        const findings = [...file.findings, ...added].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column);
        return { ...file, findings };
      }
      function tell({ host: { log } }, { asked, confirmed, added, unsent }) {
        log.info(`AWS was asked about ${(0, verdict.hS)(asked, "definition")}: it confirmed ${(0, verdict.hS)(confirmed, "finding")} and added ${added}`), unsent > 0 && log.info(`AWS was not asked about ${(0, verdict.hS)(unsent, "definition")}: broken, too long, or open where states are named`);
      }
    })
  )
};
