export const id = 143, ids = [143], modules = {
  /***/
  143: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Yz: () => (
          /* binding */
          core_debug
        ),
        z3: () => (
          /* binding */
          error
        ),
        Gu: () => (
          /* binding */
          getState
        ),
        Os: () => (
          /* binding */
          group
        ),
        pq: () => (
          /* binding */
          info
        ),
        lm: () => (
          /* binding */
          notice
        ),
        LZ: () => (
          /* binding */
          saveState
        ),
        uH: () => (
          /* binding */
          setOutput
        ),
        Pq: () => (
          /* binding */
          core_setSecret
        ),
        z: () => (
          /* reexport */
          summary
        ),
        $e: () => (
          /* binding */
          warning
        )
      });
      var external_os_ = __webpack_require__(857);
      function utils_toCommandValue(input) {
        return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        return Object.keys(annotationProperties).length ? {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        } : {};
      }
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function command_issue(name, message = "") {
        command_issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = !0;
            for (const key in this.properties)
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
              }
          }
          return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
        }
      }
      function escapeData(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      var external_crypto_ = __webpack_require__(6982), external_fs_ = __webpack_require__(9896);
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath)
          throw new Error(`Unable to find environment variable for file command ${command}`);
        if (!external_fs_.existsSync(filePath))
          throw new Error(`Missing file at path: ${filePath}`);
        external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`, convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter))
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        if (convertedValue.includes(delimiter))
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      var external_path_ = __webpack_require__(6928), lib = __webpack_require__(4942), __awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      class BasicCredentialHandler {
        constructor(username, password) {
          this.username = username, this.password = password;
        }
        prepareRequest(options) {
          if (!options.headers)
            throw Error("The request has no headers");
          options.headers.Authorization = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
        }
        // This handler cannot handle 401
        canHandleAuthentication() {
          return !1;
        }
        handleAuthentication() {
          return __awaiter(this, void 0, void 0, function* () {
            throw new Error("not implemented");
          });
        }
      }
      class auth_BearerCredentialHandler {
        constructor(token) {
          this.token = token;
        }
        // currently implements pre-authorization
        // TODO: support preAuth = false where it hooks on 401
        prepareRequest(options) {
          if (!options.headers)
            throw Error("The request has no headers");
          options.headers.Authorization = `Bearer ${this.token}`;
        }
        // This handler cannot handle 401
        canHandleAuthentication() {
          return !1;
        }
        handleAuthentication() {
          return __awaiter(this, void 0, void 0, function* () {
            throw new Error("not implemented");
          });
        }
      }
      class PersonalAccessTokenCredentialHandler {
        constructor(token) {
          this.token = token;
        }
        // currently implements pre-authorization
        // TODO: support preAuth = false where it hooks on 401
        prepareRequest(options) {
          if (!options.headers)
            throw Error("The request has no headers");
          options.headers.Authorization = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
        }
        // This handler cannot handle 401
        canHandleAuthentication() {
          return !1;
        }
        handleAuthentication() {
          return __awaiter(this, void 0, void 0, function* () {
            throw new Error("not implemented");
          });
        }
      }
      var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      class oidc_utils_OidcClient {
        static createHttpClient(allowRetry = !0, maxRetry = 10) {
          const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
          };
          return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
        }
        static getRequestToken() {
          const token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
          if (!token)
            throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
          return token;
        }
        static getIDTokenUrl() {
          const runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
          if (!runtimeUrl)
            throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
          return runtimeUrl;
        }
        static getCall(id_token_url) {
          return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const id_token = (_a = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error2) => {
              throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
            })).result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token)
              throw new Error("Response json body do not have ID Token field");
            return id_token;
          });
        }
        static getIDToken(audience) {
          return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
              let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
              if (audience) {
                const encodedAudience = encodeURIComponent(audience);
                id_token_url = `${id_token_url}&audience=${encodedAudience}`;
              }
              debug(`ID token url is ${id_token_url}`);
              const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
              return setSecret(id_token), id_token;
            } catch (error2) {
              throw new Error(`Error message: ${error2.message}`);
            }
          });
        }
      }
      var summary_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const { access, appendFile, writeFile } = external_fs_.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
      class Summary {
        constructor() {
          this._buffer = "";
        }
        /**
         * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
         * Also checks r/w permissions.
         *
         * @returns step summary file path
         */
        filePath() {
          return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath)
              return this._filePath;
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv)
              throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            try {
              yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            } catch {
              throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            return this._filePath = pathFromEnv, this._filePath;
          });
        }
        /**
         * Wraps content in an HTML tag, adding any HTML attributes
         *
         * @param {string} tag HTML tag to wrap
         * @param {string | null} content content within the tag
         * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
         *
         * @returns {string} content wrapped in HTML element
         */
        wrap(tag, content, attrs = {}) {
          const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
          return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
        }
        /**
         * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
         *
         * @param {SummaryWriteOptions} [options] (optional) options for write operation
         *
         * @returns {Promise<Summary>} summary instance
         */
        write(options) {
          return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!options?.overwrite, filePath = yield this.filePath();
            return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
          });
        }
        /**
         * Clears the summary buffer and wipes the summary file
         *
         * @returns {Summary} summary instance
         */
        clear() {
          return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: !0 });
          });
        }
        /**
         * Returns the current summary buffer as a string
         *
         * @returns {string} string of summary buffer
         */
        stringify() {
          return this._buffer;
        }
        /**
         * If the summary buffer is empty
         *
         * @returns {boolen} true if the buffer is empty
         */
        isEmptyBuffer() {
          return this._buffer.length === 0;
        }
        /**
         * Resets the summary buffer without writing to summary file
         *
         * @returns {Summary} summary instance
         */
        emptyBuffer() {
          return this._buffer = "", this;
        }
        /**
         * Adds raw text to the summary buffer
         *
         * @param {string} text content to add
         * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
         *
         * @returns {Summary} summary instance
         */
        addRaw(text, addEOL = !1) {
          return this._buffer += text, addEOL ? this.addEOL() : this;
        }
        /**
         * Adds the operating system-specific end-of-line marker to the buffer
         *
         * @returns {Summary} summary instance
         */
        addEOL() {
          return this.addRaw(external_os_.EOL);
        }
        /**
         * Adds an HTML codeblock to the summary buffer
         *
         * @param {string} code content to render within fenced code block
         * @param {string} lang (optional) language to syntax highlight code
         *
         * @returns {Summary} summary instance
         */
        addCodeBlock(code, lang) {
          const attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML list to the summary buffer
         *
         * @param {string[]} items list of items to render
         * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
         *
         * @returns {Summary} summary instance
         */
        addList(items, ordered = !1) {
          const tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML table to the summary buffer
         *
         * @param {SummaryTableCell[]} rows table rows
         *
         * @returns {Summary} summary instance
         */
        addTable(rows) {
          const tableBody = rows.map((row) => {
            const cells = row.map((cell) => {
              if (typeof cell == "string")
                return this.wrap("td", cell);
              const { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
              return this.wrap(tag, data, attrs);
            }).join("");
            return this.wrap("tr", cells);
          }).join(""), element = this.wrap("table", tableBody);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds a collapsable HTML details element to the summary buffer
         *
         * @param {string} label text for the closed state
         * @param {string} content collapsable content
         *
         * @returns {Summary} summary instance
         */
        addDetails(label, content) {
          const element = this.wrap("details", this.wrap("summary", label) + content);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML image tag to the summary buffer
         *
         * @param {string} src path to the image you to embed
         * @param {string} alt text description of the image
         * @param {SummaryImageOptions} options (optional) addition image attributes
         *
         * @returns {Summary} summary instance
         */
        addImage(src, alt, options) {
          const { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML section heading element
         *
         * @param {string} text heading text
         * @param {number | string} [level=1] (optional) the heading level, default: 1
         *
         * @returns {Summary} summary instance
         */
        addHeading(text, level) {
          const tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML thematic break (<hr>) to the summary buffer
         *
         * @returns {Summary} summary instance
         */
        addSeparator() {
          const element = this.wrap("hr", null);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML line break (<br>) to the summary buffer
         *
         * @returns {Summary} summary instance
         */
        addBreak() {
          const element = this.wrap("br", null);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML blockquote to the summary buffer
         *
         * @param {string} text quote text
         * @param {string} cite (optional) citation url
         *
         * @returns {Summary} summary instance
         */
        addQuote(text, cite) {
          const attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML anchor tag to the summary buffer
         *
         * @param {string} text link text/content
         * @param {string} href hyperlink
         *
         * @returns {Summary} summary instance
         */
        addLink(text, href) {
          const element = this.wrap("a", text, { href });
          return this.addRaw(element).addEOL();
        }
      }
      const _summary = new Summary(), markdownSummary = (
        /* unused pure expression or super */
        null
      ), summary = _summary;
      function toPosixPath(pth) {
        return pth.replace(/[\\]/g, "/");
      }
      function toWin32Path(pth) {
        return pth.replace(/[/]/g, "\\");
      }
      function toPlatformPath(pth) {
        return pth.replace(/[/\\]/g, path.sep);
      }
      var external_string_decoder_ = __webpack_require__(3193), external_events_ = __webpack_require__(4434), external_child_process_ = __webpack_require__(5317), external_assert_ = __webpack_require__(2613), io_util_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises, IS_WINDOWS = process.platform === "win32";
      function readlink(fsPath) {
        return io_util_awaiter(this, void 0, void 0, function* () {
          const result = yield fs.promises.readlink(fsPath);
          return IS_WINDOWS && !result.endsWith("\\") ? `${result}\\` : result;
        });
      }
      const UV_FS_O_EXLOCK = 268435456, READONLY = external_fs_.constants.O_RDONLY;
      function exists(fsPath) {
        return io_util_awaiter(this, void 0, void 0, function* () {
          try {
            yield stat(fsPath);
          } catch (err) {
            if (err.code === "ENOENT")
              return !1;
            throw err;
          }
          return !0;
        });
      }
      function isDirectory(fsPath_1) {
        return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = !1) {
          return (useStat ? yield stat(fsPath) : yield lstat(fsPath)).isDirectory();
        });
      }
      function isRooted(p) {
        if (p = normalizeSeparators(p), !p)
          throw new Error('isRooted() parameter "p" cannot be empty');
        return IS_WINDOWS ? p.startsWith("\\") || /^[A-Z]:/i.test(p) : p.startsWith("/");
      }
      function tryGetExecutablePath(filePath, extensions) {
        return io_util_awaiter(this, void 0, void 0, function* () {
          let stats;
          try {
            stats = yield stat(filePath);
          } catch (err) {
            err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
          }
          if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
              const upperExt = external_path_.extname(filePath).toUpperCase();
              if (extensions.some((validExt) => validExt.toUpperCase() === upperExt))
                return filePath;
            } else if (isUnixExecutable(stats))
              return filePath;
          }
          const originalFilePath = filePath;
          for (const extension of extensions) {
            filePath = originalFilePath + extension, stats = void 0;
            try {
              stats = yield stat(filePath);
            } catch (err) {
              err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
            if (stats && stats.isFile()) {
              if (IS_WINDOWS) {
                try {
                  const directory = external_path_.dirname(filePath), upperName = external_path_.basename(filePath).toUpperCase();
                  for (const actualName of yield readdir(directory))
                    if (upperName === actualName.toUpperCase()) {
                      filePath = external_path_.join(directory, actualName);
                      break;
                    }
                } catch (err) {
                  console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                }
                return filePath;
              } else if (isUnixExecutable(stats))
                return filePath;
            }
          }
          return "";
        });
      }
      function normalizeSeparators(p) {
        return p = p || "", IS_WINDOWS ? (p = p.replace(/\//g, "\\"), p.replace(/\\\\+/g, "\\")) : p.replace(/\/\/+/g, "/");
      }
      function isUnixExecutable(stats) {
        return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
      }
      function getCmdPath() {
        var _a;
        return (_a = process.env.COMSPEC) !== null && _a !== void 0 ? _a : "cmd.exe";
      }
      var io_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      function cp(source_1, dest_1) {
        return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
          const { force, recursive, copySourceDirectory } = readCopyOptions(options), destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
          if (destStat && destStat.isFile() && !force)
            return;
          const newDest = destStat && destStat.isDirectory() && copySourceDirectory ? path.join(dest, path.basename(source)) : dest;
          if (!(yield ioUtil.exists(source)))
            throw new Error(`no such file or directory: ${source}`);
          if ((yield ioUtil.stat(source)).isDirectory())
            if (recursive)
              yield cpDirRecursive(source, newDest, 0, force);
            else
              throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
          else {
            if (path.relative(source, newDest) === "")
              throw new Error(`'${newDest}' and '${source}' are the same file`);
            yield io_copyFile(source, newDest, force);
          }
        });
      }
      function mv(source_1, dest_1) {
        return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
          if (yield ioUtil.exists(dest)) {
            let destExists = !0;
            if ((yield ioUtil.isDirectory(dest)) && (dest = path.join(dest, path.basename(source)), destExists = yield ioUtil.exists(dest)), destExists)
              if (options.force == null || options.force)
                yield rmRF(dest);
              else
                throw new Error("Destination already exists");
          }
          yield mkdirP(path.dirname(dest)), yield ioUtil.rename(source, dest);
        });
      }
      function rmRF(inputPath) {
        return io_awaiter(this, void 0, void 0, function* () {
          if (ioUtil.IS_WINDOWS && /[*"<>|]/.test(inputPath))
            throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
          try {
            yield ioUtil.rm(inputPath, {
              force: !0,
              maxRetries: 3,
              recursive: !0,
              retryDelay: 300
            });
          } catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
          }
        });
      }
      function mkdirP(fsPath) {
        return io_awaiter(this, void 0, void 0, function* () {
          ok(fsPath, "a path argument must be provided"), yield ioUtil.mkdir(fsPath, { recursive: !0 });
        });
      }
      function which(tool, check) {
        return io_awaiter(this, void 0, void 0, function* () {
          if (!tool)
            throw new Error("parameter 'tool' is required");
          if (check) {
            const result = yield which(tool, !1);
            if (!result)
              throw IS_WINDOWS ? new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`) : new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
            return result;
          }
          const matches = yield findInPath(tool);
          return matches && matches.length > 0 ? matches[0] : "";
        });
      }
      function findInPath(tool) {
        return io_awaiter(this, void 0, void 0, function* () {
          if (!tool)
            throw new Error("parameter 'tool' is required");
          const extensions = [];
          if (IS_WINDOWS && process.env.PATHEXT)
            for (const extension of process.env.PATHEXT.split(external_path_.delimiter))
              extension && extensions.push(extension);
          if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            return filePath ? [filePath] : [];
          }
          if (tool.includes(external_path_.sep))
            return [];
          const directories = [];
          if (process.env.PATH)
            for (const p of process.env.PATH.split(external_path_.delimiter))
              p && directories.push(p);
          const matches = [];
          for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            filePath && matches.push(filePath);
          }
          return matches;
        });
      }
      function readCopyOptions(options) {
        const force = options.force == null ? !0 : options.force, recursive = !!options.recursive, copySourceDirectory = options.copySourceDirectory == null ? !0 : !!options.copySourceDirectory;
        return { force, recursive, copySourceDirectory };
      }
      function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
        return io_awaiter(this, void 0, void 0, function* () {
          if (currentDepth >= 255)
            return;
          currentDepth++, yield mkdirP(destDir);
          const files = yield ioUtil.readdir(sourceDir);
          for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`, destFile = `${destDir}/${fileName}`;
            (yield ioUtil.lstat(srcFile)).isDirectory() ? yield cpDirRecursive(srcFile, destFile, currentDepth, force) : yield io_copyFile(srcFile, destFile, force);
          }
          yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
        });
      }
      function io_copyFile(srcFile, destFile, force) {
        return io_awaiter(this, void 0, void 0, function* () {
          if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            try {
              yield ioUtil.lstat(destFile), yield ioUtil.unlink(destFile);
            } catch (e) {
              e.code === "EPERM" && (yield ioUtil.chmod(destFile, "0666"), yield ioUtil.unlink(destFile));
            }
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? "junction" : null);
          } else (!(yield ioUtil.exists(destFile)) || force) && (yield ioUtil.copyFile(srcFile, destFile));
        });
      }
      var external_timers_ = __webpack_require__(3557), toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const toolrunner_IS_WINDOWS = process.platform === "win32";
      class ToolRunner extends external_events_.EventEmitter {
        constructor(toolPath, args, options) {
          if (super(), !toolPath)
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
          this.toolPath = toolPath, this.args = args || [], this.options = options || {};
        }
        _debug(message) {
          this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
        }
        _getCommandString(options, noPrefix) {
          const toolPath = this._getSpawnFileName(), args = this._getSpawnArgs(options);
          let cmd = noPrefix ? "" : "[command]";
          if (toolrunner_IS_WINDOWS)
            if (this._isCmdFile()) {
              cmd += toolPath;
              for (const a of args)
                cmd += ` ${a}`;
            } else if (options.windowsVerbatimArguments) {
              cmd += `"${toolPath}"`;
              for (const a of args)
                cmd += ` ${a}`;
            } else {
              cmd += this._windowsQuoteCmdArg(toolPath);
              for (const a of args)
                cmd += ` ${this._windowsQuoteCmdArg(a)}`;
            }
          else {
            cmd += toolPath;
            for (const a of args)
              cmd += ` ${a}`;
          }
          return cmd;
        }
        _processLineBuffer(data, strBuffer, onLine) {
          try {
            let s = strBuffer + data.toString(), n = s.indexOf(external_os_.EOL);
            for (; n > -1; ) {
              const line = s.substring(0, n);
              onLine(line), s = s.substring(n + external_os_.EOL.length), n = s.indexOf(external_os_.EOL);
            }
            return s;
          } catch (err) {
            return this._debug(`error processing line. Failed with error ${err}`), "";
          }
        }
        _getSpawnFileName() {
          return toolrunner_IS_WINDOWS && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
        }
        _getSpawnArgs(options) {
          if (toolrunner_IS_WINDOWS && this._isCmdFile()) {
            let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
            for (const a of this.args)
              argline += " ", argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
            return argline += '"', [argline];
          }
          return this.args;
        }
        _endsWith(str, end) {
          return str.endsWith(end);
        }
        _isCmdFile() {
          const upperToolPath = this.toolPath.toUpperCase();
          return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
        }
        _windowsQuoteCmdArg(arg) {
          if (!this._isCmdFile())
            return this._uvQuoteCmdArg(arg);
          if (!arg)
            return '""';
          const cmdSpecialChars = [
            " ",
            "	",
            "&",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "^",
            "=",
            ";",
            "!",
            "'",
            "+",
            ",",
            "`",
            "~",
            "|",
            "<",
            ">",
            '"'
          ];
          let needsQuotes = !1;
          for (const char of arg)
            if (cmdSpecialChars.some((x) => x === char)) {
              needsQuotes = !0;
              break;
            }
          if (!needsQuotes)
            return arg;
          let reverse = '"', quoteHit = !0;
          for (let i = arg.length; i > 0; i--)
            reverse += arg[i - 1], quoteHit && arg[i - 1] === "\\" ? reverse += "\\" : arg[i - 1] === '"' ? (quoteHit = !0, reverse += '"') : quoteHit = !1;
          return reverse += '"', reverse.split("").reverse().join("");
        }
        _uvQuoteCmdArg(arg) {
          if (!arg)
            return '""';
          if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"'))
            return arg;
          if (!arg.includes('"') && !arg.includes("\\"))
            return `"${arg}"`;
          let reverse = '"', quoteHit = !0;
          for (let i = arg.length; i > 0; i--)
            reverse += arg[i - 1], quoteHit && arg[i - 1] === "\\" ? reverse += "\\" : arg[i - 1] === '"' ? (quoteHit = !0, reverse += "\\") : quoteHit = !1;
          return reverse += '"', reverse.split("").reverse().join("");
        }
        _cloneExecOptions(options) {
          options = options || {};
          const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || !1,
            windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
            failOnStdErr: options.failOnStdErr || !1,
            ignoreReturnCode: options.ignoreReturnCode || !1,
            delay: options.delay || 1e4
          };
          return result.outStream = options.outStream || process.stdout, result.errStream = options.errStream || process.stderr, result;
        }
        _getSpawnOptions(options, toolPath) {
          options = options || {};
          const result = {};
          return result.cwd = options.cwd, result.env = options.env, result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile(), options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`), result;
        }
        /**
         * Exec a tool.
         * Output will be streamed to the live console.
         * Returns promise with return code
         *
         * @param     tool     path to tool to exec
         * @param     options  optional exec options.  See ExecOptions
         * @returns   number
         */
        exec() {
          return toolrunner_awaiter(this, void 0, void 0, function* () {
            return !isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield which(this.toolPath, !0), new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
              this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:");
              for (const arg of this.args)
                this._debug(`   ${arg}`);
              const optionsNonNull = this._cloneExecOptions(this.options);
              !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
              const state = new ExecState(optionsNonNull, this.toolPath);
              if (state.on("debug", (message) => {
                this._debug(message);
              }), this.options.cwd && !(yield exists(this.options.cwd)))
                return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
              const fileName = this._getSpawnFileName(), cp2 = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
              let stdbuffer = "";
              cp2.stdout && cp2.stdout.on("data", (data) => {
                this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data), !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data), stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                  this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
                });
              });
              let errbuffer = "";
              if (cp2.stderr && cp2.stderr.on("data", (data) => {
                state.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data), !optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data), errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                  this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
                });
              }), cp2.on("error", (err) => {
                state.processError = err.message, state.processExited = !0, state.processClosed = !0, state.CheckComplete();
              }), cp2.on("exit", (code) => {
                state.processExitCode = code, state.processExited = !0, this._debug(`Exit code ${code} received from tool '${this.toolPath}'`), state.CheckComplete();
              }), cp2.on("close", (code) => {
                state.processExitCode = code, state.processExited = !0, state.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), state.CheckComplete();
              }), state.on("done", (error2, exitCode) => {
                stdbuffer.length > 0 && this.emit("stdline", stdbuffer), errbuffer.length > 0 && this.emit("errline", errbuffer), cp2.removeAllListeners(), error2 ? reject(error2) : resolve(exitCode);
              }), this.options.input) {
                if (!cp2.stdin)
                  throw new Error("child process missing stdin");
                cp2.stdin.end(this.options.input);
              }
            }));
          });
        }
      }
      function argStringToArray(argString) {
        const args = [];
        let inQuotes = !1, escaped = !1, arg = "";
        function append(c) {
          escaped && c !== '"' && (arg += "\\"), arg += c, escaped = !1;
        }
        for (let i = 0; i < argString.length; i++) {
          const c = argString.charAt(i);
          if (c === '"') {
            escaped ? append(c) : inQuotes = !inQuotes;
            continue;
          }
          if (c === "\\" && escaped) {
            append(c);
            continue;
          }
          if (c === "\\" && inQuotes) {
            escaped = !0;
            continue;
          }
          if (c === " " && !inQuotes) {
            arg.length > 0 && (args.push(arg), arg = "");
            continue;
          }
          append(c);
        }
        return arg.length > 0 && args.push(arg.trim()), args;
      }
      class ExecState extends external_events_.EventEmitter {
        constructor(options, toolPath) {
          if (super(), this.processClosed = !1, this.processError = "", this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !toolPath)
            throw new Error("toolPath must not be empty");
          this.options = options, this.toolPath = toolPath, options.delay && (this.delay = options.delay);
        }
        CheckComplete() {
          this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
        }
        _debug(message) {
          this.emit("debug", message);
        }
        _setResult() {
          let error2;
          this.processExited && (this.processError ? error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout && (clearTimeout(this.timeout), this.timeout = null), this.done = !0, this.emit("done", error2, this.processExitCode);
        }
        static HandleTimeout(state) {
          if (!state.done) {
            if (!state.processClosed && state.processExited) {
              const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
              state._debug(message);
            }
            state._setResult();
          }
        }
      }
      var exec_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      function exec_exec(commandLine, args, options) {
        return exec_awaiter(this, void 0, void 0, function* () {
          const commandArgs = tr.argStringToArray(commandLine);
          if (commandArgs.length === 0)
            throw new Error("Parameter 'commandLine' cannot be null or empty.");
          const toolPath = commandArgs[0];
          return args = commandArgs.slice(1).concat(args || []), new tr.ToolRunner(toolPath, args, options).exec();
        });
      }
      function getExecOutput(commandLine, args, options) {
        return exec_awaiter(this, void 0, void 0, function* () {
          var _a, _b;
          let stdout = "", stderr = "";
          const stdoutDecoder = new StringDecoder("utf8"), stderrDecoder = new StringDecoder("utf8"), originalStdoutListener = (_a = options?.listeners) === null || _a === void 0 ? void 0 : _a.stdout, originalStdErrListener = (_b = options?.listeners) === null || _b === void 0 ? void 0 : _b.stderr, stdErrListener = (data) => {
            stderr += stderrDecoder.write(data), originalStdErrListener && originalStdErrListener(data);
          }, stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data), originalStdoutListener && originalStdoutListener(data);
          }, listeners = Object.assign(Object.assign({}, options?.listeners), { stdout: stdOutListener, stderr: stdErrListener }), exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
          return stdout += stdoutDecoder.end(), stderr += stderrDecoder.end(), {
            exitCode,
            stdout,
            stderr
          };
        });
      }
      var platform_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
          silent: !0
        }), { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
          silent: !0
        });
        return {
          name: name.trim(),
          version: version.trim()
        };
      }), getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        var _a, _b, _c, _d;
        const { stdout } = yield exec.getExecOutput("sw_vers", void 0, {
          silent: !0
        }), version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
        return {
          name: (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "",
          version
        };
      }), getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        const { stdout } = yield exec.getExecOutput("lsb_release", ["-i", "-r", "-s"], {
          silent: !0
        }), [name, version] = stdout.trim().split(`
`);
        return {
          name,
          version
        };
      }), platform = external_os_.platform(), arch = external_os_.arch(), isWindows = platform === "win32", isMacOS = platform === "darwin", isLinux = platform === "linux";
      function getDetails() {
        return platform_awaiter(this, void 0, void 0, function* () {
          return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
            platform,
            arch,
            isWindows,
            isMacOS,
            isLinux
          });
        });
      }
      var core_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      }, ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function exportVariable(name, val) {
        const convertedVal = toCommandValue(val);
        if (process.env[name] = convertedVal, process.env.GITHUB_ENV || "")
          return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
        issueCommand("set-env", { name }, convertedVal);
      }
      function core_setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function addPath(inputPath) {
        process.env.GITHUB_PATH || "" ? issueFileCommand("PATH", inputPath) : issueCommand("add-path", {}, inputPath), process.env.PATH = `${inputPath}${path.delimiter}${process.env.PATH}`;
      }
      function getInput(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val)
          throw new Error(`Input required and not supplied: ${name}`);
        return options && options.trimWhitespace === !1 ? val : val.trim();
      }
      function getMultilineInput(name, options) {
        const inputs = getInput(name, options).split(`
`).filter((x) => x !== "");
        return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
      }
      function getBooleanInput(name, options) {
        const trueValue = ["true", "True", "TRUE"], falseValue = ["false", "False", "FALSE"], val = getInput(name, options);
        if (trueValue.includes(val))
          return !0;
        if (falseValue.includes(val))
          return !1;
        throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
      }
      function setOutput(name, value) {
        if (process.env.GITHUB_OUTPUT || "")
          return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
        process.stdout.write(external_os_.EOL), command_issueCommand("set-output", { name }, utils_toCommandValue(value));
      }
      function setCommandEcho(enabled) {
        issue("echo", enabled ? "on" : "off");
      }
      function setFailed(message) {
        process.exitCode = ExitCode.Failure, error(message);
      }
      function isDebug() {
        return process.env.RUNNER_DEBUG === "1";
      }
      function core_debug(message) {
        command_issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function notice(message, properties = {}) {
        command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + external_os_.EOL);
      }
      function startGroup(name) {
        command_issue("group", name);
      }
      function endGroup() {
        command_issue("endgroup");
      }
      function group(name, fn) {
        return core_awaiter(this, void 0, void 0, function* () {
          startGroup(name);
          let result;
          try {
            result = yield fn();
          } finally {
            endGroup();
          }
          return result;
        });
      }
      function saveState(name, value) {
        if (process.env.GITHUB_STATE || "")
          return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
        command_issueCommand("save-state", { name }, utils_toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
      function getIDToken(aud) {
        return core_awaiter(this, void 0, void 0, function* () {
          return yield OidcClient.getIDToken(aud);
        });
      }
    })
  )
};
