export const id = 781;
export const ids = [781];
export const modules = {
  /***/
  6781: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* binding */
          tabulate
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var lib = __webpack_require__(3706);
      var read = __webpack_require__(340);
      var tables = __webpack_require__(5944);
      ;
      const width = 8;
      const digits = [..."0123456789abcdef"];
      async function openDestination({ destination }, edge) {
        if (destination === void 0)
          return void 0;
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(529), __webpack_require__.e(624)]
        ).then(__webpack_require__.bind(__webpack_require__, 8624));
        const objects = await openObjects(edge);
        const uri = destination.replace(/\/+$/, "");
        let listed;
        let script;
        const present = () => {
          listed ??= listAll(objects, `${uri}/sbom/`);
          return listed;
        };
        return {
          uri,
          present,
          async partitions() {
            const found = (await present()).map((object) => placeOf(object, uri)?.partition);
            return found.filter((partition) => partition !== void 0);
          },
          statements(text) {
            script = text;
          },
          async upload(pending, codec, signal) {
            const send = (path, bytes, type) => objects.put(`${uri}/${path}`, bytes, type);
            let sent = 0;
            for (const { partition, shas } of pending.partitions) {
              for (const digit of digits) {
                const isWanted = (sha) => shas.has(sha) && sha[sha.indexOf(":") + 1] === digit;
                const facts = [...(await pending.facts(partition, isWanted)).values()];
                await inTurns(facts, async (image) => {
                  signal.throwIfAborted();
                  await sendImage(image, partition, codec, send);
                  sent++;
                  edge.host.log.live(`Uploading: ${sent} images`);
                });
              }
            }
            if (script !== void 0)
              await send("athena.sql", Buffer.from(script), "application/sql");
            edge.host.log.live("");
            edge.host.log.info(`Uploaded: ${sent} images to ${uri}/`, "good");
          }
        };
      }
      async function checkDestination(destination, pending) {
        if (destination === void 0)
          return;
        const mine = pending.partitions.map(({ partition }) => partition);
        for (const object of await destination.present()) {
          const place = placeOf(object, destination.uri);
          if (place === void 0)
            continue;
          const { partition, name } = place;
          const isOther = mine.some(({ day }) => day === void 0 !== (partition.day === void 0));
          if (isOther || name.kind === "shared") {
            throw new lib.yo(isOther ? "the destination holds tables of the other layout" : "the destination holds joined tables", { where: object.uri, mend: "name another destination: here the two would tell facts twice" });
          }
        }
      }
      async function sendImage(image, partition, codec, send) {
        for (const table of ["sbom", "cve"]) {
          const path = (0, tables.XM)(table, partition, { kind: "single", sha: image.image.sha });
          await send(path, (0, tables.ap)(table, (0, tables.RO)(table, [image]), { codec }), "application/vnd.apache.parquet");
        }
      }
      function placeOf({ uri }, root) {
        const path = uri.slice(`${root}/sbom/`.length);
        const at = path.lastIndexOf("/");
        const [partition, name] = [(0, tables.jh)(path.slice(0, at)), (0, tables.Px)(path.slice(at + 1))];
        return partition === void 0 || name === void 0 ? void 0 : { partition, name };
      }
      async function listAll(objects, uri) {
        const found = [];
        for await (const object of objects.list(uri))
          found.push(object);
        return found;
      }
      async function inTurns(items, work) {
        const queue = items.values();
        const worker = async () => {
          for (const item of queue)
            await work(item);
        };
        await Promise.all(Array.from({ length: width }, worker));
      }
      var commit = __webpack_require__(7070);
      var promises_ = __webpack_require__(1455);
      var table_file = __webpack_require__(9710);
      ;
      class Pending {
        #place;
        #waiting = /* @__PURE__ */ new Map();
        #parked = [];
        #seen = /* @__PURE__ */ new Map();
        #mostRows;
        #rows = 0;
        /** @param place A folder for what does not fit into memory, which is what has more rows than `mostRows`. */
        constructor(place, mostRows2 = tables.Gv) {
          this.#place = place;
          this.#mostRows = mostRows2;
        }
        async add(partition, facts) {
          const folder = (0, tables.yS)(partition);
          const { images } = entry(this.#waiting, folder, () => ({ partition, images: /* @__PURE__ */ new Map() }));
          entry(images, facts.image.sha, () => []).push(facts);
          entry(this.#seen, folder, () => ({ partition, shas: /* @__PURE__ */ new Set() })).shas.add(facts.image.sha);
          this.#rows += facts.packages.length + facts.vulnerabilities.length;
          if (this.#rows > this.#mostRows)
            await this.#park();
        }
        /** Every partition that an image came for, with the digests of its images. */
        get partitions() {
          return [...this.#seen.values()];
        }
        /** Rows of the table of packages. An image that was parked and came again counts twice. */
        rowsIn(partition) {
          const folder = (0, tables.yS)(partition);
          const parked = this.#parked.filter((one) => one.folder === folder).reduce((sum, { rows }) => sum + rows, 0);
          const waiting = [...this.#waiting.get(folder)?.images.values() ?? []].map(tables.yx);
          return waiting.reduce((sum, { packages }) => sum + packages.length, parked);
        }
        /** What is known of the images that are wanted, each once. */
        async facts(partition, isWanted) {
          const folder = (0, tables.yS)(partition);
          const found = /* @__PURE__ */ new Map();
          for (const [sha, several] of this.#waiting.get(folder)?.images ?? []) {
            if (isWanted(sha))
              entry(found, sha, () => []).push(...several);
          }
          const digits2 = new Set([...this.#seen.get(folder)?.shas ?? []].filter(isWanted).map(firstDigit));
          for (const parked of this.#parked) {
            if (parked.folder !== folder || !digits2.has(parked.digit))
              continue;
            for (const [sha, facts] of await unpark(parked, isWanted))
              entry(found, sha, () => []).push(facts);
          }
          return new Map([...found].map(([sha, several]) => [sha, (0, tables.yx)(several)]));
        }
        async #park() {
          for (const [folder, { images }] of this.#waiting) {
            const byDigit = /* @__PURE__ */ new Map();
            for (const image of images)
              entry(byDigit, firstDigit(image[0]), () => []).push(image);
            for (const [digit, group] of byDigit) {
              const path = (0, external_node_path_.join)(this.#place, `parked-${this.#parked.length}`);
              const facts = group.map(([, several]) => (0, tables.yx)(several));
              const packages = (0, tables.RO)("sbom", facts);
              await (0, promises_.writeFile)(`${path}-sbom`, (0, tables.ap)("sbom", packages, { codec: "snappy" }));
              await (0, promises_.writeFile)(`${path}-cve`, (0, tables.ap)("cve", (0, tables.RO)("cve", facts), { codec: "snappy" }));
              this.#parked.push({ folder, digit, path, rows: packages.length });
            }
          }
          this.#waiting.clear();
          this.#rows = 0;
        }
      }
      async function unpark({ path }, isWanted) {
        return await (0, table_file.P)(`${path}-sbom`, async (sbom) => (0, table_file.P)(`${path}-cve`, async (cve) => await (0, tables.KO)(sbom, cve, isWanted)));
      }
      function firstDigit(sha) {
        return sha[sha.indexOf(":") + 1] ?? "";
      }
      function entry(map, key, make) {
        const known = map.get(key);
        if (known !== void 0)
          return known;
        const made = make();
        map.set(key, made);
        return made;
      }
      ;
      async function filesIn(folder, partition) {
        const names = await (0, promises_.readdir)((0, external_node_path_.join)(folder, "sbom", (0, tables.yS)(partition))).catch(() => []);
        const found = [];
        for (const file of names.sort()) {
          const name = (0, tables.Px)(file);
          if (name === void 0)
            continue;
          found.push({ name, images: await imagesIn((0, external_node_path_.join)(folder, (0, tables.XM)("sbom", partition, name)), name) });
        }
        return found;
      }
      async function imagesIn(path, name) {
        return await (0, table_file.P)(path, async (table) => {
          if (name.kind === "single")
            return /* @__PURE__ */ new Map([[name.sha, table.rows]]);
          const images = /* @__PURE__ */ new Map();
          for (const group of table.groups()) {
            for (const sha of await group.column("sha"))
              images.set(String(sha), (images.get(String(sha)) ?? 0) + 1);
          }
          return images;
        });
      }
      async function factsOf(folder, partition, name, isWanted) {
        const cve = (0, external_node_path_.join)(folder, (0, tables.XM)("cve", partition, name));
        return await (0, table_file.P)((0, external_node_path_.join)(folder, (0, tables.XM)("sbom", partition, name)), async (sbom) => {
          if (!(0, external_node_fs_.existsSync)(cve))
            return await (0, tables.KO)(sbom, void 0, isWanted);
          return await (0, table_file.P)(cve, async (vulnerabilities) => await (0, tables.KO)(sbom, vulnerabilities, isWanted));
        });
      }
      async function partitionsIn(folder) {
        const paths = await (0, promises_.readdir)((0, external_node_path_.join)(folder, "sbom"), { recursive: true }).catch(() => []);
        const found = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const at = path.lastIndexOf("/");
          const partition = at < 0 ? void 0 : (0, tables.jh)(path.slice(0, at));
          if (partition !== void 0 && path.endsWith(".parquet"))
            found.set((0, tables.yS)(partition), partition);
        }
        return [...found.values()];
      }
      function isSameFile(a, b) {
        return (0, tables.Md)(a) === (0, tables.Md)(b);
      }
      ;
      const write_tables = ["sbom", "cve"];
      async function makeReady(pending, options) {
        const moves = [];
        const removals = [];
        const counts = { images: 0, packages: 0, vulnerabilities: 0 };
        for (const { partition, shas } of pending.partitions) {
          const present = await filesIn(options.folder, partition);
          const files = filesFor(shas, pending.rowsIn(partition), present);
          for (const { name, images } of files.written) {
            options.signal.throwIfAborted();
            const fresh = await pending.facts(partition, (sha) => shas.has(sha) && images.has(sha));
            for (const facts of fresh.values()) {
              counts.images++;
              counts.packages += facts.packages.length;
              counts.vulnerabilities += facts.vulnerabilities.length;
              await options.onImage?.(partition, facts);
            }
            const all = [...await kept(options.folder, partition, present, images, shas), ...fresh.values()];
            moves.push(...await filesReady(all, partition, name, options, moves.length));
          }
          for (const name of files.superfluous)
            removals.push(...write_tables.map((table) => (0, tables.XM)(table, partition, name)));
        }
        return { moves, removals, ...counts };
      }
      function filesFor(fresh, freshRows, present) {
        const staying = present.map(({ name, images }) => ({
          name,
          images: new Map([...images].filter(([sha]) => !fresh.has(sha)))
        }));
        const old = staying.flatMap(({ images }) => [...images.keys()]);
        const rows = staying.reduce((sum, { images }) => [...images.values()].reduce((a, b) => a + b, sum), freshRows);
        const place = (0, tables.aV)([.../* @__PURE__ */ new Set([...fresh, ...old])], rows);
        const files = /* @__PURE__ */ new Map();
        const put = (sha, isChanged) => {
          const name = place(sha);
          const file = files.get((0, tables.Md)(name)) ?? { name, images: /* @__PURE__ */ new Set(), isChanged: false };
          files.set((0, tables.Md)(name), {
            ...file,
            images: file.images.add(sha),
            isChanged: file.isChanged || isChanged
          });
        };
        for (const sha of fresh)
          put(sha, true);
        for (const { name, images } of staying) {
          for (const sha of images.keys())
            put(sha, !isSameFile(name, place(sha)));
        }
        return {
          written: [...files.values()].filter(({ isChanged }) => isChanged),
          superfluous: present.map(({ name }) => name).filter((name) => !files.has((0, tables.Md)(name)))
        };
      }
      async function kept(folder, partition, present, wanted, fresh) {
        const isWanted = (sha) => wanted.has(sha) && !fresh.has(sha);
        const found = [];
        for (const { name, images } of present) {
          if (![...images.keys()].some(isWanted))
            continue;
          found.push(...(await factsOf(folder, partition, name, isWanted)).values());
        }
        return found;
      }
      async function filesReady(images, partition, name, { folder, place, codec }, first) {
        const moves = [];
        for (const table of write_tables) {
          const to = (0, tables.XM)(table, partition, name);
          const bytes = (0, tables.ap)(table, (0, tables.RO)(table, images), { codec });
          if (await holdsAlready((0, external_node_path_.join)(folder, to), bytes))
            continue;
          const from = `ready-${first + moves.length}`;
          await (0, promises_.writeFile)((0, external_node_path_.join)(place, from), bytes);
          moves.push({ from, to });
        }
        return moves;
      }
      async function holdsAlready(path, bytes) {
        return (0, external_node_fs_.existsSync)(path) && (await (0, promises_.readFile)(path)).equals(bytes);
      }
      var lib_progress = __webpack_require__(5483);
      var refused = __webpack_require__(7506);
      var report_lib = __webpack_require__(967);
      ;
      const mostRows = 50;
      const shown = ["critical", "high", "medium", "low"];
      function tallyOf({ image, packages, vulnerabilities }) {
        const severities = {};
        for (const { severity, suppressed } of vulnerabilities) {
          if (!suppressed)
            severities[severity] = (severities[severity] ?? 0) + 1;
        }
        return { sha: image.sha, imagearn: image.imagearn, packages: packages.length, severities };
      }
      function summaryOf(tallies, counts, outputDir) {
        const worst = [...tallies].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostRows);
        return [
          `In ${report_lib.wD.code(outputDir)}: ${countsInWords(counts)}`,
          report_lib.wD.table(["Image", "Packages", "Critical", "High", "Medium", "Low", "Other"], worst.map(cellsOf)),
          ...tallies.length > worst.length ? [`${tallies.length - worst.length} more documents are not shown here.`] : []
        ];
      }
      function countsInWords({ images, packages, vulnerabilities }) {
        const count = (number, one, many) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
        return [
          count(images, "image", "images"),
          count(packages, "package", "packages"),
          count(vulnerabilities, "vulnerability", "vulnerabilities")
        ].join(", ");
      }
      function cellsOf({ imagearn, packages, severities }) {
        const other = (severities.none ?? 0) + (severities.unknown ?? 0);
        return [
          report_lib.wD.code(imagearn.slice(-200)),
          String(packages),
          ...shown.map((severity) => String(severities[severity] ?? 0)),
          String(other)
        ];
      }
      function weightOf({ severities, packages }) {
        const weight = shown.reduce((sum, severity) => sum * 1e4 + (severities[severity] ?? 0), 0);
        return weight * 100 + Math.min(packages / 1e6, 1);
      }
      ;
      async function tabulate(sources, inputs, edge, options = {}) {
        const { "output-dir": outputDir, "parquet-codec": codec } = inputs;
        const { signal } = edge.host.cancellation;
        const folder = (0, external_node_path_.resolve)(edge.files.workingDirectory, outputDir);
        await checkWriting(inputs, folder);
        const destination = await openDestination(inputs, edge);
        const wasThere = (0, external_node_fs_.existsSync)(folder);
        const place = openPlace(folder);
        try {
          const pending = new Pending(place);
          const tallies = await readAll(sources, pending, inputs, edge, options);
          const written = await makeReady(pending, { folder, place, codec, signal });
          await checkDestination(destination, pending);
          await finish(written, { inputs, folder, place, pending, destination });
          await destination?.upload(pending, codec, signal);
          const { images, packages, vulnerabilities } = written;
          edge.host.log.info(`Tables: ${outputDir} (${countsInWords(written)})`, "good");
          const htmlFile = await pageOf(inputs, edge);
          const summary = summaryOf(tallies, written, outputDir);
          return { images, packages, vulnerabilities, outputDir, htmlFile, summary };
        } finally {
          (0, commit._Z)(folder, place);
          if (!wasThere)
            removeIfEmpty(folder);
        }
      }
      async function pageOf({ html, "output-dir": outputDir, "report-title": title }, edge) {
        if (html !== true)
          return void 0;
        const { writePage } = await __webpack_require__.e(
          /* import() */
          449
        ).then(__webpack_require__.bind(__webpack_require__, 9449));
        return (await writePage(outputDir, (0, external_node_path_.join)(outputDir, "report.html"), title, edge)).file;
      }
      async function checkWriting({ "parquet-codec": codec, layout, "output-dir": outputDir }, folder) {
        if (!(0, tables.Ib)(codec)) {
          throw new lib.yo(`Node.js ${process.versions.node} cannot compress with ${codec}`, {
            where: "parquet-codec",
            expected: "gzip or snappy, or Node.js 22.15 or later"
          });
        }
        (0, commit.lj)(folder, Date.now());
        const other = (await partitionsIn(folder)).find(({ day }) => day === void 0 === (layout === "history"));
        if (other !== void 0) {
          throw new lib.yo(`the folder holds tables of the layout ${layout === "latest" ? "history" : "latest"}`, {
            where: outputDir,
            mend: "name another output-dir: in one folder the two would tell facts twice"
          });
        }
      }
      function removeIfEmpty(folder) {
        if ((0, external_node_fs_.readdirSync)(folder).length === 0)
          (0, external_node_fs_.rmdirSync)(folder);
      }
      function openPlace(folder) {
        try {
          return (0, commit._M)(folder, (0, external_node_crypto_.randomUUID)());
        } catch (error) {
          throw new lib.yo(`the folder cannot be written: ${(0, lib.bD)(error).replace(/, \w+ '.*$/s, "")}`, {
            where: "output-dir",
            expected: "a folder that is there or can be made",
            cause: error
          });
        }
      }
      async function readAll(sources, pending, inputs, edge, options) {
        const progress = (0, lib_progress.z2)(edge.host.log, options);
        const problems = [];
        const tallies = [];
        const texts = new tables.NT();
        for await (const source of sources) {
          edge.host.cancellation.signal.throwIfAborted();
          const taken = await readOne(source, texts, edge, options, progress.bytes).catch((error) => {
            if (!(error instanceof read.z))
              throw error;
            problems.push((0, refused.Z)(error));
          });
          progress.document(taken?.document.components ?? 0);
          if (taken === void 0)
            continue;
          const { document, facts } = taken;
          tellWhatIsMissing(source.name, document, facts.dangling, edge);
          const day = inputs.layout === "history" ? dayOf(facts.image.exportedat ?? Date.now()) : void 0;
          await pending.add((0, tables.iQ)(document.image, day), facts);
          tallies.push(tallyOf(facts));
        }
        progress.end();
        const [first] = problems;
        if (first !== void 0)
          throw problems.length === 1 ? first : new lib.Zw(problems);
        return tallies;
      }
      async function readOne(source, texts, edge, { enrich }, onBytes) {
        const collector = (0, tables.M7)(texts);
        const { signal } = edge.host.cancellation;
        const document = await (0, read.k)(source, collector.visitor, { signal, onBytes });
        const enrichment = await enrich?.(document.image);
        return { document, facts: collector.finish(document, source.name, enrichment) };
      }
      function tellWhatIsMissing(name, { skipped }, dangling, { host }) {
        const reasons = Object.entries(skipped).map(([reason, count]) => `${count} ${reason}`);
        if (reasons.length > 0)
          host.log.info(`${name}: left out ${reasons.join(", ")}`, "doubtful");
        if (dangling > 0) {
          host.log.warn(`${name}: ${dangling} vulnerabilities name components that the document does not hold`);
        }
      }
      function dayOf(time) {
        return new Date(time).toISOString().slice(0, 10);
      }
      async function finish(written, finishing) {
        const { inputs, folder, place, pending, destination } = finishing;
        const moves = [...written.moves];
        if (inputs.athena) {
          const partitions = [
            ...await partitionsIn(folder),
            ...pending.partitions.map(({ partition }) => partition)
          ];
          const script = (0, tables.L$)(await athenaSetting(inputs, partitions, destination));
          if (script !== textOf((0, external_node_path_.join)(folder, "athena.sql"))) {
            (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(place, "statements"), script);
            moves.push({ from: "statements", to: "athena.sql" });
          }
          destination?.statements(script);
        }
        if (moves.length > 0 || written.removals.length > 0) {
          (0, commit.cd)(folder, place, { moves, removals: written.removals });
        }
      }
      async function athenaSetting({ layout }, partitions, destination) {
        if (destination === void 0)
          return { location: "s3://BUCKET/PREFIX", partitions, layout };
        return {
          location: destination.uri,
          partitions: [...partitions, ...await destination.partitions()],
          layout
        };
      }
      function textOf(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path, "utf8");
        } catch (error) {
          if (error.code === "ENOENT")
            return void 0;
          throw new lib.A(`the file cannot be read: ${(0, lib.bD)(error)}`, { where: path, cause: error });
        }
      }
    })
  )
};
