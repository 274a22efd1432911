export const id = 5869, ids = [5869, 8605, 566], modules = {
  /***/
  5606: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { setCredentialFeature } = __webpack_require__(2771), { CredentialsProviderError } = __webpack_require__(7291), ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", ENV_SESSION = "AWS_SESSION_TOKEN", ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION", ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE", ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID", fromEnv = (init) => async () => {
        init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
        const accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env[ENV_SESSION], expiry = process.env[ENV_EXPIRATION], credentialScope = process.env[ENV_CREDENTIAL_SCOPE], accountId = process.env[ENV_ACCOUNT_ID];
        if (accessKeyId && secretAccessKey) {
          const credentials = {
            accessKeyId,
            secretAccessKey,
            ...sessionToken && { sessionToken },
            ...expiry && { expiration: new Date(expiry) },
            ...credentialScope && { credentialScope },
            ...accountId && { accountId }
          };
          return setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
        }
        throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
      };
      exports.ENV_ACCOUNT_ID = ENV_ACCOUNT_ID, exports.ENV_CREDENTIAL_SCOPE = ENV_CREDENTIAL_SCOPE, exports.ENV_EXPIRATION = ENV_EXPIRATION, exports.ENV_KEY = ENV_KEY, exports.ENV_SECRET = ENV_SECRET, exports.ENV_SESSION = ENV_SESSION, exports.fromEnv = fromEnv;
    })
  ),
  /***/
  8605: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { setCredentialFeature } = __webpack_require__(2771), { CredentialsProviderError } = __webpack_require__(7291), { NodeHttpHandler } = __webpack_require__(1279), fs = __webpack_require__(1455), { HttpRequest } = __webpack_require__(3422), { sdkStreamMixin, parseRfc3339DateTime } = __webpack_require__(2430), ECS_CONTAINER_HOST = "169.254.170.2", EKS_CONTAINER_HOST_IPv4 = "169.254.170.23", EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]", checkUrl = (url, logger) => {
        if (url.protocol !== "https:" && !(url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6)) {
          if (url.hostname.includes("[")) {
            if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]")
              return;
          } else {
            if (url.hostname === "localhost")
              return;
            const ipComponents = url.hostname.split("."), inRange = (component) => {
              const num = parseInt(component, 10);
              return 0 <= num && num <= 255;
            };
            if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4)
              return;
          }
          throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger });
        }
      };
      function createGetRequest(url) {
        return new HttpRequest({
          protocol: url.protocol,
          hostname: url.hostname,
          port: Number(url.port),
          path: url.pathname,
          query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => (acc[k] = v, acc), {}),
          fragment: url.hash
        });
      }
      async function getCredentials(response, logger) {
        const str = await sdkStreamMixin(response.body).transformToString();
        if (response.statusCode === 200) {
          const parsed = JSON.parse(str);
          if (typeof parsed.AccessKeyId != "string" || typeof parsed.SecretAccessKey != "string" || typeof parsed.Token != "string" || typeof parsed.Expiration != "string")
            throw new CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
          return {
            accessKeyId: parsed.AccessKeyId,
            secretAccessKey: parsed.SecretAccessKey,
            sessionToken: parsed.Token,
            expiration: parseRfc3339DateTime(parsed.Expiration)
          };
        }
        if (response.statusCode >= 400 && response.statusCode < 500) {
          let parsedBody = {};
          try {
            parsedBody = JSON.parse(str);
          } catch {
          }
          throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger }), {
            Code: parsedBody.Code,
            Message: parsedBody.Message
          });
        }
        throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger });
      }
      const retryWrapper = (toRetry, maxRetries, delayMs) => async () => {
        for (let i = 0; i < maxRetries; ++i)
          try {
            return await toRetry();
          } catch {
            await new Promise((resolve) => setTimeout(resolve, delayMs));
          }
        return await toRetry();
      }, AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2", AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN", fromHttp = (options = {}) => {
        options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
        let host;
        const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI], full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI], token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN], tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE], warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
        if (relative && full && (warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."), warn("awsContainerCredentialsRelativeUri will take precedence.")), token && tokenFile && (warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."), warn("awsContainerAuthorizationTokenFile will take precedence.")), relative)
          host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
        else if (full)
          host = full;
        else
          throw new CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: options.logger });
        const url = new URL(host);
        checkUrl(url, options.logger);
        const requestHandler = NodeHttpHandler.create({ connectionTimeout: options.timeout ?? 1e3 }), requestTimeout = options.timeout ?? 1e3, provider = retryWrapper(async () => {
          const request = createGetRequest(url);
          tokenFile ? request.headers.Authorization = validateToken((await fs.readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
          try {
            const result = await requestHandler.handle(request, { requestTimeout });
            return getCredentials(result.response).then((creds) => setCredentialFeature(creds, "CREDENTIALS_HTTP", "z"));
          } catch (e) {
            throw new CredentialsProviderError(String(e), { logger: options.logger });
          }
        }, options.maxRetries ?? 3, options.timeout ?? 1e3);
        return async () => {
          try {
            return await provider();
          } finally {
            requestHandler.destroy?.();
          }
        };
      }, validateToken = (token) => {
        if (token.includes(`\r
`))
          throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
        return token;
      };
      exports.fromHttp = fromHttp;
    })
  ),
  /***/
  5869: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { CredentialsProviderError, chain, getProfileName, parseKnownFiles } = __webpack_require__(7291), { setCredentialFeature } = __webpack_require__(2771), resolveCredentialSource = (credentialSource, profileName, logger) => {
        const sourceProvidersMap = {
          EcsContainer: async (options) => {
            const { fromHttp } = __webpack_require__(8605), { fromContainerMetadata } = __webpack_require__(566);
            return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), async () => chain(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
          },
          Ec2InstanceMetadata: async (options) => {
            logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
            const { fromInstanceMetadata } = __webpack_require__(566);
            return async () => fromInstanceMetadata(options)().then(setNamedProvider);
          },
          Environment: async (options) => {
            logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
            const { fromEnv } = __webpack_require__(5606);
            return async () => fromEnv(options)().then(setNamedProvider);
          }
        };
        if (credentialSource in sourceProvidersMap)
          return sourceProvidersMap[credentialSource];
        throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
      }, setNamedProvider = (creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"), isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => !!arg && typeof arg == "object" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, { profile, logger }) || isCredentialSourceProfile(arg, { profile, logger })), isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
        const withSourceProfile = typeof arg.source_profile == "string" && typeof arg.credential_source > "u";
        return withSourceProfile && logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`), withSourceProfile;
      }, isCredentialSourceProfile = (arg, { profile, logger }) => {
        const withProviderProfile = typeof arg.credential_source == "string" && typeof arg.source_profile > "u";
        return withProviderProfile && logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`), withProviderProfile;
      }, resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData2) => {
        options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
        const profileData = profiles[profileName], { source_profile, region } = profileData;
        if (!options.roleAssumer) {
          const { getDefaultRoleAssumer } = __webpack_require__(1136);
          options.roleAssumer = getDefaultRoleAssumer({
            ...options.clientConfig,
            credentialProviderLogger: options.logger,
            parentClientConfig: {
              ...callerClientConfig,
              ...options?.parentClientConfig,
              region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
            }
          }, options.clientPlugins);
        }
        if (source_profile && source_profile in visitedProfiles)
          throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
        options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
        const sourceCredsProvider = source_profile ? resolveProfileData2(source_profile, profiles, options, callerClientConfig, {
          ...visitedProfiles,
          [source_profile]: !0
        }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
        if (isCredentialSourceWithoutRoleArn(profileData))
          return sourceCredsProvider.then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
        {
          const params = {
            RoleArn: profileData.role_arn,
            RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
            ExternalId: profileData.external_id,
            DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
          }, { mfa_serial } = profileData;
          if (mfa_serial) {
            if (!options.mfaCodeProvider)
              throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: !1 });
            params.SerialNumber = mfa_serial, params.TokenCode = await options.mfaCodeProvider(mfa_serial);
          }
          const sourceCreds = await sourceCredsProvider;
          return options.roleAssumer(sourceCreds, params).then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
        }
      }, isCredentialSourceWithoutRoleArn = (section) => !section.role_arn && !!section.credential_source, isLoginProfile = (data) => !!(data && data.login_session), resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
        const { fromLoginCredentials } = __webpack_require__(4072), credentials = await fromLoginCredentials({
          ...options,
          profile: profileName
        })({ callerClientConfig });
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
      }, isProcessProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.credential_process == "string", resolveProcessCredentials = async (options, profile) => {
        const { fromProcess } = __webpack_require__(5360), credentials = await fromProcess({
          ...options,
          profile
        })();
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
      }, resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
        const { fromSSO } = __webpack_require__(998);
        return fromSSO({
          profile,
          logger: options.logger,
          parentClientConfig: options.parentClientConfig,
          clientConfig: options.clientConfig
        })({
          callerClientConfig
        }).then((creds) => profileData.sso_session ? setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO", "r") : setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t"));
      }, isSsoProfile = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string"), isStaticCredsProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.aws_access_key_id == "string" && typeof arg.aws_secret_access_key == "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1, resolveStaticCredentials = async (profile, options) => {
        options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
        const credentials = {
          accessKeyId: profile.aws_access_key_id,
          secretAccessKey: profile.aws_secret_access_key,
          sessionToken: profile.aws_session_token,
          ...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
          ...profile.aws_account_id && { accountId: profile.aws_account_id }
        };
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE", "n");
      }, isWebIdentityProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.web_identity_token_file == "string" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1, resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
        const { fromTokenFile } = __webpack_require__(9956), credentials = await fromTokenFile({
          webIdentityTokenFile: profile.web_identity_token_file,
          roleArn: profile.role_arn,
          roleSessionName: profile.role_session_name,
          roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
          logger: options.logger,
          parentClientConfig: options.parentClientConfig
        })({
          callerClientConfig
        });
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
      }, resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = !1) => {
        const data = profiles[profileName];
        if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data))
          return resolveStaticCredentials(data, options);
        if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, { profile: profileName, logger: options.logger }))
          return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
        if (isStaticCredsProfile(data))
          return resolveStaticCredentials(data, options);
        if (isWebIdentityProfile(data))
          return resolveWebIdentityCredentials(data, options, callerClientConfig);
        if (isProcessProfile(data))
          return resolveProcessCredentials(options, profileName);
        if (isSsoProfile(data))
          return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
        if (isLoginProfile(data))
          return resolveLoginCredentials(profileName, options, callerClientConfig);
        throw new CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
      }, fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
        const profiles = await parseKnownFiles(init);
        return resolveProfileData(getProfileName({
          profile: init.profile ?? callerClientConfig?.profile
        }), profiles, init, callerClientConfig);
      };
      exports.fromIni = fromIni;
    })
  ),
  /***/
  4072: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { setCredentialFeature } = __webpack_require__(2771), { CredentialsProviderError, parseKnownFiles, getProfileName } = __webpack_require__(7291), { HttpRequest } = __webpack_require__(3422), { createHash, createPrivateKey, createPublicKey, sign } = __webpack_require__(7598), { promises } = __webpack_require__(3024), { homedir } = __webpack_require__(8161), { dirname, join } = __webpack_require__(6760);
      class LoginCredentialsFetcher {
        profileData;
        init;
        callerClientConfig;
        static REFRESH_THRESHOLD = 300 * 1e3;
        constructor(profileData, init, callerClientConfig) {
          this.profileData = profileData, this.init = init, this.callerClientConfig = callerClientConfig;
        }
        async loadCredentials() {
          const token = await this.loadToken();
          if (!token)
            throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, { tryNextLink: !1, logger: this.logger });
          const accessToken = token.accessToken, now = Date.now();
          return new Date(accessToken.expiresAt).getTime() - now <= LoginCredentialsFetcher.REFRESH_THRESHOLD ? this.refresh(token) : this.toCredentials(token.accessToken);
        }
        get logger() {
          return this.init?.logger;
        }
        get loginSession() {
          return this.profileData.login_session;
        }
        toCredentials(token) {
          return {
            accessKeyId: token.accessKeyId,
            secretAccessKey: token.secretAccessKey,
            sessionToken: token.sessionToken,
            accountId: token.accountId,
            expiration: new Date(token.expiresAt)
          };
        }
        async refresh(token) {
          const diskToken = await this.loadToken().catch(() => token), now = Date.now(), diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime(), tokenExpiry = new Date(token.accessToken.expiresAt).getTime(), freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
          if (new Date(freshToken.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD)
            return this.toCredentials(freshToken.accessToken);
          const { SigninClient, CreateOAuth2TokenCommand } = __webpack_require__(9762), { logger, userAgentAppId } = this.callerClientConfig ?? {}, requestHandler = ((requestHandler2) => requestHandler2?.metadata?.handlerProtocol === "h2")(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, signInRegion = typeof freshToken.signInRegion == "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0, region = signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION, client = new SigninClient({
            credentials: {
              accessKeyId: "",
              secretAccessKey: ""
            },
            region,
            requestHandler,
            logger,
            userAgentAppId,
            ...this.init?.clientConfig,
            ...signInRegion && { region: signInRegion }
          });
          this.createDPoPInterceptor(client.middlewareStack);
          const commandInput = {
            tokenInput: {
              clientId: freshToken.clientId,
              refreshToken: freshToken.refreshToken,
              grantType: "refresh_token"
            }
          };
          try {
            const response = await client.send(new CreateOAuth2TokenCommand(commandInput)), { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {}, { refreshToken, expiresIn } = response.tokenOutput ?? {};
            if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken)
              throw new CredentialsProviderError("Token refresh response missing required fields", {
                logger: this.logger,
                tryNextLink: !1
              });
            const expiresInMs = (expiresIn ?? 900) * 1e3, expiration = new Date(Date.now() + expiresInMs), updatedToken = {
              ...freshToken,
              accessToken: {
                ...freshToken.accessToken,
                accessKeyId,
                secretAccessKey,
                sessionToken,
                expiresAt: expiration.toISOString()
              },
              refreshToken
            };
            return await this.saveToken(updatedToken), this.toCredentials(updatedToken.accessToken);
          } catch (error) {
            if (error.name === "AccessDeniedException") {
              const errorType = error.error;
              let message;
              switch (errorType) {
                case "TOKEN_EXPIRED":
                  message = "Your session has expired. Please reauthenticate.";
                  break;
                case "USER_CREDENTIALS_CHANGED":
                  message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
                  break;
                case "INSUFFICIENT_PERMISSIONS":
                  message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
                  break;
                default:
                  message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
              }
              throw new CredentialsProviderError(message, {
                logger: this.logger,
                tryNextLink: !1
              });
            }
            if (new Date(freshToken.accessToken.expiresAt).getTime() > Date.now())
              return this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`), this.toCredentials(freshToken.accessToken);
            throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
          }
        }
        async loadToken() {
          const tokenFilePath = this.getTokenFilePath();
          try {
            const tokenData = await promises.readFile(tokenFilePath, "utf8"), token = JSON.parse(tokenData), missingFields = ["accessToken", "clientId", "refreshToken", "dpopKey"].filter((k) => !token[k]);
            if (token.accessToken?.accountId || missingFields.push("accountId"), missingFields.length > 0)
              throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
                logger: this.logger,
                tryNextLink: !1
              });
            return token;
          } catch (error) {
            throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
              logger: this.logger,
              tryNextLink: !1
            });
          }
        }
        async saveToken(token) {
          const tokenFilePath = this.getTokenFilePath(), directory = dirname(tokenFilePath);
          try {
            await promises.mkdir(directory, { recursive: !0 });
          } catch {
          }
          await promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
        }
        getTokenFilePath() {
          const directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? join(homedir(), ".aws", "login", "cache"), loginSessionBytes = Buffer.from(this.loginSession, "utf8"), loginSessionSha256 = createHash("sha256").update(loginSessionBytes).digest("hex");
          return join(directory, `${loginSessionSha256}.json`);
        }
        derToRawSignature(derSignature) {
          let offset = 2;
          if (derSignature[offset] !== 2)
            throw new Error("Invalid DER signature");
          offset++;
          const rLength = derSignature[offset++];
          let r = derSignature.subarray(offset, offset + rLength);
          if (offset += rLength, derSignature[offset] !== 2)
            throw new Error("Invalid DER signature");
          offset++;
          const sLength = derSignature[offset++];
          let s = derSignature.subarray(offset, offset + sLength);
          r = r[0] === 0 ? r.subarray(1) : r, s = s[0] === 0 ? s.subarray(1) : s;
          const rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]), sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
          return Buffer.concat([rPadded, sPadded]);
        }
        createDPoPInterceptor(middlewareStack) {
          middlewareStack.add((next) => async (args) => {
            if (HttpRequest.isInstance(args.request)) {
              const request = args.request, actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`, dpop = await this.generateDpop(request.method, actualEndpoint);
              request.headers = {
                ...request.headers,
                DPoP: dpop
              };
            }
            return next(args);
          }, {
            step: "finalizeRequest",
            name: "dpopInterceptor",
            override: !0
          });
        }
        async generateDpop(method = "POST", endpoint) {
          const token = await this.loadToken();
          try {
            const privateKey = createPrivateKey({
              key: token.dpopKey,
              format: "pem",
              type: "sec1"
            }), publicDer = createPublicKey(privateKey).export({ format: "der", type: "spki" });
            let pointStart = -1;
            for (let i = 0; i < publicDer.length; i++)
              if (publicDer[i] === 4) {
                pointStart = i;
                break;
              }
            const x = publicDer.slice(pointStart + 1, pointStart + 33), y = publicDer.slice(pointStart + 33, pointStart + 65), header = {
              alg: "ES256",
              typ: "dpop+jwt",
              jwk: {
                kty: "EC",
                crv: "P-256",
                x: x.toString("base64url"),
                y: y.toString("base64url")
              }
            }, payload = {
              jti: crypto.randomUUID(),
              htm: method,
              htu: endpoint,
              iat: Math.floor(Date.now() / 1e3)
            }, headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url"), payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url"), message = `${headerB64}.${payloadB64}`, asn1Signature = sign("sha256", Buffer.from(message), privateKey), signatureB64 = this.derToRawSignature(asn1Signature).toString("base64url");
            return `${message}.${signatureB64}`;
          } catch (error) {
            throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, { logger: this.logger, tryNextLink: !1 });
          }
        }
      }
      const fromLoginCredentials = (init) => async ({ callerClientConfig } = {}) => {
        init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
        const profiles = await parseKnownFiles(init || {}), profileName = getProfileName({
          profile: init?.profile ?? callerClientConfig?.profile
        }), profile = profiles[profileName];
        if (!profile?.login_session)
          throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`, {
            tryNextLink: !0,
            logger: init?.logger
          });
        const credentials = await new LoginCredentialsFetcher(profile, init, callerClientConfig).loadCredentials();
        return setCredentialFeature(credentials, "CREDENTIALS_LOGIN", "AD");
      };
      exports.fromLoginCredentials = fromLoginCredentials;
    })
  ),
  /***/
  5360: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { externalDataInterceptor, CredentialsProviderError, parseKnownFiles, getProfileName } = __webpack_require__(7291), { exec } = __webpack_require__(1421), { promisify } = __webpack_require__(7975), { setCredentialFeature } = __webpack_require__(2771), getValidatedProcessCredentials = (profileName, data, profiles) => {
        if (data.Version !== 1)
          throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
        if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0)
          throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
        if (data.Expiration) {
          const currentTime = /* @__PURE__ */ new Date();
          if (new Date(data.Expiration) < currentTime)
            throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
        }
        let accountId = data.AccountId;
        !accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
        const credentials = {
          accessKeyId: data.AccessKeyId,
          secretAccessKey: data.SecretAccessKey,
          ...data.SessionToken && { sessionToken: data.SessionToken },
          ...data.Expiration && { expiration: new Date(data.Expiration) },
          ...data.CredentialScope && { credentialScope: data.CredentialScope },
          ...accountId && { accountId }
        };
        return setCredentialFeature(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
      }, resolveProcessCredentials = async (profileName, profiles, logger) => {
        const profile = profiles[profileName];
        if (profiles[profileName]) {
          const credentialProcess = profile.credential_process;
          if (credentialProcess !== void 0) {
            const execPromise = promisify(externalDataInterceptor?.getTokenRecord?.().exec ?? exec);
            try {
              const { stdout } = await execPromise(credentialProcess);
              let data;
              try {
                data = JSON.parse(stdout.trim());
              } catch {
                throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
              }
              return getValidatedProcessCredentials(profileName, data, profiles);
            } catch (error) {
              throw new CredentialsProviderError(error.message, { logger });
            }
          } else
            throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
        } else
          throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, {
            logger
          });
      }, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
        const profiles = await parseKnownFiles(init);
        return resolveProcessCredentials(getProfileName({
          profile: init.profile ?? callerClientConfig?.profile
        }), profiles, init.logger);
      };
      exports.fromProcess = fromProcess;
    })
  ),
  /***/
  998: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { CredentialsProviderError, getSSOTokenFromFile, getProfileName, parseKnownFiles, loadSsoSessionData } = __webpack_require__(7291), { setCredentialFeature } = __webpack_require__(2771), { fromSso } = __webpack_require__(5433), isSsoProfile = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string"), SHOULD_FAIL_CREDENTIAL_CHAIN = !1, resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
        let token;
        const refreshMessage = "To refresh this SSO session run aws sso login with the corresponding profile.";
        if (ssoSession)
          try {
            const _token = await fromSso({
              profile,
              filepath,
              configFilepath,
              ignoreCache,
              clientConfig,
              parentClientConfig,
              logger
            })({ callerClientConfig });
            token = {
              accessToken: _token.token,
              expiresAt: new Date(_token.expiration).toISOString()
            };
          } catch (e) {
            throw new CredentialsProviderError(e.message, {
              tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
              logger
            });
          }
        else
          try {
            token = await getSSOTokenFromFile(ssoStartUrl);
          } catch {
            throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
              tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
              logger
            });
          }
        if (new Date(token.expiresAt).getTime() - Date.now() <= 0)
          throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        const { accessToken } = token, { SSOClient, GetRoleCredentialsCommand } = __webpack_require__(3707), sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
          logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
          region: clientConfig?.region ?? ssoRegion,
          userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
        }));
        let ssoResp;
        try {
          ssoResp = await sso.send(new GetRoleCredentialsCommand({
            accountId: ssoAccountId,
            roleName: ssoRoleName,
            accessToken
          }));
        } catch (e) {
          throw new CredentialsProviderError(e, {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
        if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration)
          throw new CredentialsProviderError("SSO returns an invalid temporary credential.", {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        const credentials = {
          accessKeyId,
          secretAccessKey,
          sessionToken,
          expiration: new Date(expiration),
          ...credentialScope && { credentialScope },
          ...accountId && { accountId }
        };
        return ssoSession ? setCredentialFeature(credentials, "CREDENTIALS_SSO", "s") : setCredentialFeature(credentials, "CREDENTIALS_SSO_LEGACY", "u"), credentials;
      }, validateSsoProfile = (profile, logger) => {
        const { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
        if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name)
          throw new CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: !1, logger });
        return profile;
      }, fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init, { ssoClient } = init, profileName = getProfileName({
          profile: init.profile ?? callerClientConfig?.profile
        });
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
          const profile = (await parseKnownFiles(init))[profileName];
          if (!profile)
            throw new CredentialsProviderError(`Profile ${profileName} was not found.`, { logger: init.logger });
          if (!isSsoProfile(profile))
            throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`, {
              logger: init.logger
            });
          if (profile?.sso_session) {
            const session = (await loadSsoSessionData(init))[profile.sso_session], conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
            if (ssoRegion && ssoRegion !== session.sso_region)
              throw new CredentialsProviderError("Conflicting SSO region" + conflictMsg, {
                tryNextLink: !1,
                logger: init.logger
              });
            if (ssoStartUrl && ssoStartUrl !== session.sso_start_url)
              throw new CredentialsProviderError("Conflicting SSO start_url" + conflictMsg, {
                tryNextLink: !1,
                logger: init.logger
              });
            profile.sso_region = session.sso_region, profile.sso_start_url = session.sso_start_url;
          }
          const { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
          return resolveSSOCredentials({
            ssoStartUrl: sso_start_url,
            ssoSession: sso_session,
            ssoAccountId: sso_account_id,
            ssoRegion: sso_region,
            ssoRoleName: sso_role_name,
            ssoClient,
            clientConfig: init.clientConfig,
            parentClientConfig: init.parentClientConfig,
            callerClientConfig: init.callerClientConfig,
            profile: profileName,
            filepath: init.filepath,
            configFilepath: init.configFilepath,
            ignoreCache: init.ignoreCache,
            logger: init.logger
          });
        } else {
          if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName)
            throw new CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: !1, logger: init.logger });
          return resolveSSOCredentials({
            ssoStartUrl,
            ssoSession,
            ssoAccountId,
            ssoRegion,
            ssoRoleName,
            ssoClient,
            clientConfig: init.clientConfig,
            parentClientConfig: init.parentClientConfig,
            callerClientConfig: init.callerClientConfig,
            profile: profileName,
            filepath: init.filepath,
            configFilepath: init.configFilepath,
            ignoreCache: init.ignoreCache,
            logger: init.logger
          });
        }
      };
      exports.fromSSO = fromSSO, exports.isSsoProfile = isSsoProfile, exports.validateSsoProfile = validateSsoProfile;
    })
  ),
  /***/
  3707: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { GetRoleCredentialsCommand, SSOClient } = __webpack_require__(2579);
      exports.GetRoleCredentialsCommand = GetRoleCredentialsCommand, exports.SSOClient = SSOClient;
    })
  ),
  /***/
  9762: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(2771), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsRestJsonProtocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "signin",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const defaultSigninHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        return authParameters.operation === "CreateOAuth2Token" ? options.push(createSmithyApiNoAuthHttpAuthOption()) : options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
      }, resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config);
        return Object.assign(config_0, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      }, resolveClientEndpointParameters = (options) => Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
        useFipsEndpoint: options.useFipsEndpoint ?? !1,
        defaultSigningName: "signin"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.998.2", packageInfo = {
        version
      };
      const s = "ref", a = -1, b = !1, c = !0, d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = { [s]: "Endpoint" }, l = { fn: i, argv: [{ [s]: g }, "name"] }, m = { [s]: "Region" }, n = { [s]: g }, o = { authSchemes: [{ name: "sigv4", signingName: "signin", signingRegion: "{Region}" }] }, p = {}, q = [m], _data = {
        conditions: [
          [d, q],
          [e, [{ fn: f, argv: [{ [s]: "IsControlPlane" }, b] }, c]],
          [d, [k]],
          ["aws.partition", q, g],
          [e, [{ [s]: "UseFIPS" }, c]],
          [h, [l, "aws"]],
          [e, [{ fn: f, argv: [{ [s]: "IsOAuthEndpoint" }, b] }, c]],
          [e, [{ [s]: "UseDualStack" }, c]],
          [h, [l, "aws-cn"]],
          [h, [m, "us-gov-west-1"]],
          [h, [l, "aws-us-gov"]],
          [e, [{ fn: i, argv: [n, "supportsFIPS"] }, c]],
          [h, [l, "aws-iso"]],
          [h, [l, "aws-iso-b"]],
          [h, [l, "aws-iso-f"]],
          [h, [l, "aws-iso-e"]],
          [h, [l, "aws-eusc"]],
          [e, [{ fn: i, argv: [n, "supportsDualStack"] }, c]]
        ],
        results: [
          [a],
          ["https://signin.{Region}.api.aws", o],
          ["https://signin.{Region}.api.amazonwebservices.com.cn", o],
          [j, o],
          [a, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
          ["https://{Region}.oauth.signin.aws", o],
          ["https://{Region}.signin.aws.amazon.com", p],
          ["https://{Region}.signin.amazonaws.cn", p],
          ["https://{Region}.signin.amazonaws-us-gov.com", p],
          ["https://{Region}.signin.c2shome.ic.gov", p],
          ["https://{Region}.signin.sc2shome.sgov.gov", p],
          ["https://{Region}.signin.csphome.hci.ic.gov", p],
          ["https://{Region}.signin.csphome.adc-e.uk", p],
          ["https://{Region}.signin.amazonaws-eusc.eu", p],
          ["https://signin-fips.amazonaws-us-gov.com", p],
          ["https://{Region}.signin-fips.amazonaws-us-gov.com", p],
          ["https://{Region}.signin.{PartitionResult#dnsSuffix}", p],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [k, p],
          ["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          [j, p],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://signin.{Region}.{PartitionResult#dnsSuffix}", p],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        6,
        3,
        2,
        36,
        4,
        4,
        5,
        r + 27,
        6,
        r + 4,
        r + 27,
        1,
        29,
        7,
        2,
        36,
        8,
        3,
        9,
        31,
        4,
        22,
        10,
        5,
        19,
        11,
        7,
        21,
        12,
        8,
        r + 7,
        13,
        10,
        r + 8,
        14,
        12,
        r + 9,
        15,
        13,
        r + 10,
        16,
        14,
        r + 11,
        17,
        15,
        r + 12,
        18,
        16,
        r + 13,
        r + 16,
        6,
        r + 5,
        20,
        7,
        21,
        r + 6,
        17,
        r + 24,
        r + 25,
        6,
        r + 4,
        23,
        7,
        27,
        24,
        9,
        r + 14,
        25,
        10,
        r + 15,
        26,
        11,
        r + 22,
        r + 23,
        11,
        28,
        r + 21,
        17,
        r + 20,
        r + 21,
        2,
        35,
        30,
        3,
        39,
        31,
        4,
        32,
        r + 27,
        6,
        r + 4,
        33,
        7,
        r + 27,
        34,
        9,
        r + 14,
        r + 27,
        3,
        39,
        36,
        4,
        38,
        37,
        7,
        r + 18,
        r + 19,
        6,
        r + 4,
        r + 17,
        5,
        r + 1,
        40,
        8,
        r + 2,
        r + 3
      ]), bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS"]
      }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
      customEndpointFunctions.aws = awsEndpointFunctions;
      class SigninServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
        constructor(options) {
          super(options), Object.setPrototypeOf(this, SigninServiceException.prototype);
        }
      }
      class AccessDeniedException extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#AccessDeniedException";
        name = "AccessDeniedException";
        $fault = "client";
        error;
        constructor(opts) {
          super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.error = opts.error;
        }
      }
      class InternalServerException extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#InternalServerException";
        name = "InternalServerException";
        $fault = "server";
        error;
        constructor(opts) {
          super({
            name: "InternalServerException",
            $fault: "server",
            ...opts
          }), Object.setPrototypeOf(this, InternalServerException.prototype), this.error = opts.error;
        }
      }
      class TooManyRequestsError extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#TooManyRequestsError";
        name = "TooManyRequestsError";
        $fault = "client";
        error;
        constructor(opts) {
          super({
            name: "TooManyRequestsError",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TooManyRequestsError.prototype), this.error = opts.error;
        }
      }
      class ValidationException extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#ValidationException";
        name = "ValidationException";
        $fault = "client";
        error;
        constructor(opts) {
          super({
            name: "ValidationException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ValidationException.prototype), this.error = opts.error;
        }
      }
      const _ADE = "AccessDeniedException", _AT = "AccessToken", _COAT = "CreateOAuth2Token", _COATR = "CreateOAuth2TokenRequest", _COATRB = "CreateOAuth2TokenRequestBody", _COATRBr = "CreateOAuth2TokenResponseBody", _COATRr = "CreateOAuth2TokenResponse", _COATWIAM = "CreateOAuth2TokenWithIAM", _COATWIAMR = "CreateOAuth2TokenWithIAMRequest", _COATWIAMRr = "CreateOAuth2TokenWithIAMResponse", _ISE = "InternalServerException", _OAAT = "OAuthAccessToken", _RT = "RefreshToken", _TMRE = "TooManyRequestsError", _VE = "ValidationException", _aKI = "accessKeyId", _aT = "accessToken", _at = "access_token", _c = "client", _cI = "clientId", _cV = "codeVerifier", _co = "code", _e = "error", _eI = "expiresIn", _ei = "expires_in", _gT = "grantType", _gt = "grant_type", _h = "http", _hE = "httpError", _iT = "idToken", _jN = "jsonName", _m = "message", _r = "resource", _rT = "refreshToken", _rU = "redirectUri", _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin", _sAK = "secretAccessKey", _sT = "sessionToken", _se = "server", _tI = "tokenInput", _tO = "tokenOutput", _tT = "tokenType", _tt = "token_type", n0 = "com.amazonaws.signin", _s_registry = new TypeRegistry(_s);
      var SigninServiceException$ = [-3, _s, "SigninServiceException", 0, [], []];
      _s_registry.registerError(SigninServiceException$, SigninServiceException);
      const n0_registry = new TypeRegistry(n0);
      var AccessDeniedException$ = [
        -3,
        n0,
        _ADE,
        { [_e]: _c },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
      var InternalServerException$ = [
        -3,
        n0,
        _ISE,
        { [_e]: _se, [_hE]: 500 },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(InternalServerException$, InternalServerException);
      var TooManyRequestsError$ = [
        -3,
        n0,
        _TMRE,
        { [_e]: _c, [_hE]: 429 },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
      var ValidationException$ = [
        -3,
        n0,
        _VE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(ValidationException$, ValidationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var OAuthAccessToken = [0, n0, _OAAT, 8, 0], RefreshToken = [0, n0, _RT, 8, 0], AccessToken$ = [
        3,
        n0,
        _AT,
        8,
        [_aKI, _sAK, _sT],
        [[0, { [_jN]: _aKI }], [0, { [_jN]: _sAK }], [0, { [_jN]: _sT }]],
        3
      ], CreateOAuth2TokenRequest$ = [
        3,
        n0,
        _COATR,
        0,
        [_tI],
        [[() => CreateOAuth2TokenRequestBody$, 16]],
        1
      ], CreateOAuth2TokenRequestBody$ = [
        3,
        n0,
        _COATRB,
        0,
        [_cI, _gT, _co, _rU, _cV, _rT],
        [[0, { [_jN]: _cI }], [0, { [_jN]: _gT }], 0, [0, { [_jN]: _rU }], [0, { [_jN]: _cV }], [() => RefreshToken, { [_jN]: _rT }]],
        2
      ], CreateOAuth2TokenResponse$ = [
        3,
        n0,
        _COATRr,
        0,
        [_tO],
        [[() => CreateOAuth2TokenResponseBody$, 16]],
        1
      ], CreateOAuth2TokenResponseBody$ = [
        3,
        n0,
        _COATRBr,
        0,
        [_aT, _tT, _eI, _rT, _iT],
        [[() => AccessToken$, { [_jN]: _aT }], [0, { [_jN]: _tT }], [1, { [_jN]: _eI }], [() => RefreshToken, { [_jN]: _rT }], [0, { [_jN]: _iT }]],
        4
      ], CreateOAuth2TokenWithIAMRequest$ = [
        3,
        n0,
        _COATWIAMR,
        0,
        [_gT, _r],
        [[0, { [_jN]: _gt }], 0],
        2
      ], CreateOAuth2TokenWithIAMResponse$ = [
        3,
        n0,
        _COATWIAMRr,
        0,
        [_aT, _tT, _eI],
        [[() => OAuthAccessToken, { [_jN]: _at }], [0, { [_jN]: _tt }], [1, { [_jN]: _ei }]],
        3
      ], CreateOAuth2Token$ = [
        9,
        n0,
        _COAT,
        { [_h]: ["POST", "/v1/token", 200] },
        () => CreateOAuth2TokenRequest$,
        () => CreateOAuth2TokenResponse$
      ], CreateOAuth2TokenWithIAM$ = [
        9,
        n0,
        _COATWIAM,
        { [_h]: ["POST", "/v1/token?x-amz-client-auth-method=iam", 200] },
        () => CreateOAuth2TokenWithIAMRequest$,
        () => CreateOAuth2TokenWithIAMResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2023-01-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          },
          {
            schemeId: "smithy.api#noAuth",
            identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new NoAuthSigner()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.signin",
          errorTypeRegistries,
          version: "2023-01-01",
          serviceTarget: "Signin"
        },
        serviceId: config?.serviceId ?? "Signin",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      }), getRuntimeConfig = (config) => {
        emitWarningIfUnsupportedVersion(process.version);
        const defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig$1(config);
        emitWarningIfUnsupportedVersion$1(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
          streamCollector: config?.streamCollector ?? streamCollector,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
        };
      }, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      }, resolveHttpAuthRuntimeConfig = (config) => ({
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      }), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      class SigninClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "Signin", "SigninClient", getEndpointPlugin), _ep0 = {
        IsControlPlane: { type: "staticContextParams", value: !1 }
      }, _ep1 = {
        IsOAuthEndpoint: { type: "staticContextParams", value: !0 }
      }, _mw0 = (Command, cs, config, o2) => [];
      class CreateOAuth2TokenCommand extends command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$) {
      }
      class CreateOAuth2TokenWithIAMCommand extends command(_ep1, _mw0, "CreateOAuth2TokenWithIAM", CreateOAuth2TokenWithIAM$) {
      }
      const commands = {
        CreateOAuth2TokenCommand,
        CreateOAuth2TokenWithIAMCommand
      };
      class Signin extends SigninClient {
      }
      createAggregatedClient(commands, Signin);
      const OAuth2ErrorCode = {
        AUTHCODE_EXPIRED: "AUTHCODE_EXPIRED",
        CONFLICT: "CONFLICT",
        INSUFFICIENT_PERMISSIONS: "INSUFFICIENT_PERMISSIONS",
        INVALID_REQUEST: "INVALID_REQUEST",
        OAUTH_INVALID_GRANT: "invalid_grant",
        OAUTH_INVALID_REQUEST: "invalid_request",
        OAUTH_INVALID_SCOPE: "invalid_scope",
        OAUTH_INVALID_TARGET: "invalid_target",
        OAUTH_RATE_EXCEEDED: "rate_exceeded",
        OAUTH_SERVICE_UNAVAILABLE: "service_unavailable",
        OAUTH_UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
        RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
        SERVER_ERROR: "server_error",
        SERVICE_QUOTA_EXCEEDED: "SERVICE_QUOTA_EXCEEDED",
        TOKEN_EXPIRED: "TOKEN_EXPIRED",
        USER_CREDENTIALS_CHANGED: "USER_CREDENTIALS_CHANGED"
      };
      exports.AccessDeniedException = AccessDeniedException, exports.AccessDeniedException$ = AccessDeniedException$, exports.AccessToken$ = AccessToken$, exports.CreateOAuth2Token$ = CreateOAuth2Token$, exports.CreateOAuth2TokenCommand = CreateOAuth2TokenCommand, exports.CreateOAuth2TokenRequest$ = CreateOAuth2TokenRequest$, exports.CreateOAuth2TokenRequestBody$ = CreateOAuth2TokenRequestBody$, exports.CreateOAuth2TokenResponse$ = CreateOAuth2TokenResponse$, exports.CreateOAuth2TokenResponseBody$ = CreateOAuth2TokenResponseBody$, exports.CreateOAuth2TokenWithIAM$ = CreateOAuth2TokenWithIAM$, exports.CreateOAuth2TokenWithIAMCommand = CreateOAuth2TokenWithIAMCommand, exports.CreateOAuth2TokenWithIAMRequest$ = CreateOAuth2TokenWithIAMRequest$, exports.CreateOAuth2TokenWithIAMResponse$ = CreateOAuth2TokenWithIAMResponse$, exports.InternalServerException = InternalServerException, exports.InternalServerException$ = InternalServerException$, exports.OAuth2ErrorCode = OAuth2ErrorCode, exports.Signin = Signin, exports.SigninClient = SigninClient, exports.SigninServiceException = SigninServiceException, exports.SigninServiceException$ = SigninServiceException$, exports.TooManyRequestsError = TooManyRequestsError, exports.TooManyRequestsError$ = TooManyRequestsError$, exports.ValidationException = ValidationException, exports.ValidationException$ = ValidationException$, exports.errorTypeRegistries = errorTypeRegistries;
    })
  ),
  /***/
  9443: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(2771), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsRestJsonProtocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultSSOOIDCHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sso-oauth",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const defaultSSOOIDCHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        return authParameters.operation === "CreateToken" ? options.push(createSmithyApiNoAuthHttpAuthOption()) : options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
      }, resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config);
        return Object.assign(config_0, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      }, resolveClientEndpointParameters = (options) => Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
        useFipsEndpoint: options.useFipsEndpoint ?? !1,
        defaultSigningName: "sso-oauth"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.998.2", packageInfo = {
        version
      };
      const k = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }], _data = {
        conditions: [
          [c, [g]],
          [c, j],
          ["aws.partition", j, d],
          [e, [{ [k]: "UseFIPS" }, b]],
          [e, [{ [k]: "UseDualStack" }, b]],
          [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
          [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
          ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [g, i],
          ["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://oidc.{Region}.amazonaws.com", i],
          ["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://oidc.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        r + 12,
        2,
        5,
        r + 12,
        3,
        8,
        6,
        4,
        7,
        r + 11,
        5,
        r + 9,
        r + 10,
        4,
        11,
        9,
        6,
        10,
        r + 8,
        7,
        r + 6,
        r + 7,
        5,
        12,
        r + 5,
        6,
        r + 4,
        r + 5,
        3,
        r + 1,
        14,
        4,
        r + 2,
        r + 3
      ]), bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
      }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
      customEndpointFunctions.aws = awsEndpointFunctions;
      class SSOOIDCServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
        constructor(options) {
          super(options), Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
        }
      }
      class AccessDeniedException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
        name = "AccessDeniedException";
        $fault = "client";
        error;
        reason;
        error_description;
        constructor(opts) {
          super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.error = opts.error, this.reason = opts.reason, this.error_description = opts.error_description;
        }
      }
      class AuthorizationPendingException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
        name = "AuthorizationPendingException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "AuthorizationPendingException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, AuthorizationPendingException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class ExpiredTokenException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
        name = "ExpiredTokenException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "ExpiredTokenException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ExpiredTokenException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class InternalServerException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InternalServerException";
        name = "InternalServerException";
        $fault = "server";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InternalServerException",
            $fault: "server",
            ...opts
          }), Object.setPrototypeOf(this, InternalServerException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class InvalidClientException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
        name = "InvalidClientException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidClientException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidClientException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class InvalidGrantException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
        name = "InvalidGrantException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidGrantException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidGrantException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class InvalidRequestException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
        name = "InvalidRequestException";
        $fault = "client";
        error;
        reason;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidRequestException.prototype), this.error = opts.error, this.reason = opts.reason, this.error_description = opts.error_description;
        }
      }
      class InvalidScopeException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
        name = "InvalidScopeException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidScopeException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidScopeException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class SlowDownException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#SlowDownException";
        name = "SlowDownException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "SlowDownException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, SlowDownException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class UnauthorizedClientException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
        name = "UnauthorizedClientException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "UnauthorizedClientException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnauthorizedClientException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      class UnsupportedGrantTypeException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
        name = "UnsupportedGrantTypeException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "UnsupportedGrantTypeException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype), this.error = opts.error, this.error_description = opts.error_description;
        }
      }
      const _ADE = "AccessDeniedException", _APE = "AuthorizationPendingException", _AT = "AccessToken", _CS = "ClientSecret", _CT = "CreateToken", _CTR = "CreateTokenRequest", _CTRr = "CreateTokenResponse", _CV = "CodeVerifier", _ETE = "ExpiredTokenException", _ICE = "InvalidClientException", _IGE = "InvalidGrantException", _IRE = "InvalidRequestException", _ISE = "InternalServerException", _ISEn = "InvalidScopeException", _IT = "IdToken", _RT = "RefreshToken", _SDE = "SlowDownException", _UCE = "UnauthorizedClientException", _UGTE = "UnsupportedGrantTypeException", _aT = "accessToken", _c = "client", _cI = "clientId", _cS = "clientSecret", _cV = "codeVerifier", _co = "code", _dC = "deviceCode", _e = "error", _eI = "expiresIn", _ed = "error_description", _gT = "grantType", _h = "http", _hE = "httpError", _iT = "idToken", _r = "reason", _rT = "refreshToken", _rU = "redirectUri", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc", _sc = "scope", _se = "server", _tT = "tokenType", n0 = "com.amazonaws.ssooidc", _s_registry = new TypeRegistry(_s);
      var SSOOIDCServiceException$ = [-3, _s, "SSOOIDCServiceException", 0, [], []];
      _s_registry.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
      const n0_registry = new TypeRegistry(n0);
      var AccessDeniedException$ = [
        -3,
        n0,
        _ADE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _r, _ed],
        [0, 0, 0]
      ];
      n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
      var AuthorizationPendingException$ = [
        -3,
        n0,
        _APE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(AuthorizationPendingException$, AuthorizationPendingException);
      var ExpiredTokenException$ = [
        -3,
        n0,
        _ETE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
      var InternalServerException$ = [
        -3,
        n0,
        _ISE,
        { [_e]: _se, [_hE]: 500 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InternalServerException$, InternalServerException);
      var InvalidClientException$ = [
        -3,
        n0,
        _ICE,
        { [_e]: _c, [_hE]: 401 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InvalidClientException$, InvalidClientException);
      var InvalidGrantException$ = [
        -3,
        n0,
        _IGE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InvalidGrantException$, InvalidGrantException);
      var InvalidRequestException$ = [
        -3,
        n0,
        _IRE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _r, _ed],
        [0, 0, 0]
      ];
      n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
      var InvalidScopeException$ = [
        -3,
        n0,
        _ISEn,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InvalidScopeException$, InvalidScopeException);
      var SlowDownException$ = [
        -3,
        n0,
        _SDE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(SlowDownException$, SlowDownException);
      var UnauthorizedClientException$ = [
        -3,
        n0,
        _UCE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(UnauthorizedClientException$, UnauthorizedClientException);
      var UnsupportedGrantTypeException$ = [
        -3,
        n0,
        _UGTE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AccessToken = [0, n0, _AT, 8, 0], ClientSecret = [0, n0, _CS, 8, 0], CodeVerifier = [0, n0, _CV, 8, 0], IdToken = [0, n0, _IT, 8, 0], RefreshToken = [0, n0, _RT, 8, 0], CreateTokenRequest$ = [
        3,
        n0,
        _CTR,
        0,
        [_cI, _cS, _gT, _dC, _co, _rT, _sc, _rU, _cV],
        [0, [() => ClientSecret, 0], 0, 0, 0, [() => RefreshToken, 0], 64, 0, [() => CodeVerifier, 0]],
        3
      ], CreateTokenResponse$ = [
        3,
        n0,
        _CTRr,
        0,
        [_aT, _tT, _eI, _rT, _iT],
        [[() => AccessToken, 0], 0, 1, [() => RefreshToken, 0], [() => IdToken, 0]]
      ], CreateToken$ = [
        9,
        n0,
        _CT,
        { [_h]: ["POST", "/token", 200] },
        () => CreateTokenRequest$,
        () => CreateTokenResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2019-06-10",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          },
          {
            schemeId: "smithy.api#noAuth",
            identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new NoAuthSigner()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.ssooidc",
          errorTypeRegistries,
          version: "2019-06-10",
          serviceTarget: "AWSSSOOIDCService"
        },
        serviceId: config?.serviceId ?? "SSO OIDC",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      }), getRuntimeConfig = (config) => {
        emitWarningIfUnsupportedVersion(process.version);
        const defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig$1(config);
        emitWarningIfUnsupportedVersion$1(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
          streamCollector: config?.streamCollector ?? streamCollector,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
        };
      }, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      }, resolveHttpAuthRuntimeConfig = (config) => ({
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      }), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      class SSOOIDCClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "AWSSSOOIDCService", "SSOOIDCClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
      class CreateTokenCommand extends command(_ep0, _mw0, "CreateToken", CreateToken$) {
      }
      const commands = {
        CreateTokenCommand
      };
      class SSOOIDC extends SSOOIDCClient {
      }
      createAggregatedClient(commands, SSOOIDC);
      const AccessDeniedExceptionReason = {
        KMS_ACCESS_DENIED: "KMS_AccessDeniedException"
      }, InvalidRequestExceptionReason = {
        KMS_DISABLED_KEY: "KMS_DisabledException",
        KMS_INVALID_KEY_USAGE: "KMS_InvalidKeyUsageException",
        KMS_INVALID_STATE: "KMS_InvalidStateException",
        KMS_KEY_NOT_FOUND: "KMS_NotFoundException"
      };
      exports.AccessDeniedException = AccessDeniedException, exports.AccessDeniedException$ = AccessDeniedException$, exports.AccessDeniedExceptionReason = AccessDeniedExceptionReason, exports.AuthorizationPendingException = AuthorizationPendingException, exports.AuthorizationPendingException$ = AuthorizationPendingException$, exports.CreateToken$ = CreateToken$, exports.CreateTokenCommand = CreateTokenCommand, exports.CreateTokenRequest$ = CreateTokenRequest$, exports.CreateTokenResponse$ = CreateTokenResponse$, exports.ExpiredTokenException = ExpiredTokenException, exports.ExpiredTokenException$ = ExpiredTokenException$, exports.InternalServerException = InternalServerException, exports.InternalServerException$ = InternalServerException$, exports.InvalidClientException = InvalidClientException, exports.InvalidClientException$ = InvalidClientException$, exports.InvalidGrantException = InvalidGrantException, exports.InvalidGrantException$ = InvalidGrantException$, exports.InvalidRequestException = InvalidRequestException, exports.InvalidRequestException$ = InvalidRequestException$, exports.InvalidRequestExceptionReason = InvalidRequestExceptionReason, exports.InvalidScopeException = InvalidScopeException, exports.InvalidScopeException$ = InvalidScopeException$, exports.SSOOIDC = SSOOIDC, exports.SSOOIDCClient = SSOOIDCClient, exports.SSOOIDCServiceException = SSOOIDCServiceException, exports.SSOOIDCServiceException$ = SSOOIDCServiceException$, exports.SlowDownException = SlowDownException, exports.SlowDownException$ = SlowDownException$, exports.UnauthorizedClientException = UnauthorizedClientException, exports.UnauthorizedClientException$ = UnauthorizedClientException$, exports.UnsupportedGrantTypeException = UnsupportedGrantTypeException, exports.UnsupportedGrantTypeException$ = UnsupportedGrantTypeException$, exports.errorTypeRegistries = errorTypeRegistries;
    })
  ),
  /***/
  2579: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(2771), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658);
      exports.$Command = $Command, exports.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(1279), { AwsRestJsonProtocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      });
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "awsssoportal",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const defaultSSOHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        return authParameters.operation === "GetRoleCredentials" ? options.push(createSmithyApiNoAuthHttpAuthOption()) : options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
      }, resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config);
        return Object.assign(config_0, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      }, resolveClientEndpointParameters = (options) => Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
        useFipsEndpoint: options.useFipsEndpoint ?? !1,
        defaultSigningName: "awsssoportal"
      }), commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.998.2", packageInfo = {
        version
      };
      const k = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }], _data = {
        conditions: [
          [c, [g]],
          [c, j],
          ["aws.partition", j, d],
          [e, [{ [k]: "UseFIPS" }, b]],
          [e, [{ [k]: "UseDualStack" }, b]],
          [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
          [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
          ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [g, i],
          ["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://portal.sso.{Region}.amazonaws.com", i],
          ["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "Invalid Configuration: Missing Region"]
        ]
      }, root = 2, r = 1e8, nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        r + 12,
        2,
        5,
        r + 12,
        3,
        8,
        6,
        4,
        7,
        r + 11,
        5,
        r + 9,
        r + 10,
        4,
        11,
        9,
        6,
        10,
        r + 8,
        7,
        r + 6,
        r + 7,
        5,
        12,
        r + 5,
        6,
        r + 4,
        r + 5,
        3,
        r + 1,
        14,
        4,
        r + 2,
        r + 3
      ]), bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
      }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
      customEndpointFunctions.aws = awsEndpointFunctions;
      class SSOServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
        constructor(options) {
          super(options), Object.setPrototypeOf(this, SSOServiceException.prototype);
        }
      }
      class InvalidRequestException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#InvalidRequestException";
        name = "InvalidRequestException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, InvalidRequestException.prototype);
        }
      }
      class ResourceNotFoundException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
        name = "ResourceNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        }
      }
      class TooManyRequestsException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#TooManyRequestsException";
        name = "TooManyRequestsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TooManyRequestsException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, TooManyRequestsException.prototype);
        }
      }
      class UnauthorizedException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#UnauthorizedException";
        name = "UnauthorizedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnauthorizedException",
            $fault: "client",
            ...opts
          }), Object.setPrototypeOf(this, UnauthorizedException.prototype);
        }
      }
      const _ATT = "AccessTokenType", _GRC = "GetRoleCredentials", _GRCR = "GetRoleCredentialsRequest", _GRCRe = "GetRoleCredentialsResponse", _IRE = "InvalidRequestException", _RC = "RoleCredentials", _RNFE = "ResourceNotFoundException", _SAKT = "SecretAccessKeyType", _STT = "SessionTokenType", _TMRE = "TooManyRequestsException", _UE = "UnauthorizedException", _aI = "accountId", _aKI = "accessKeyId", _aT = "accessToken", _ai = "account_id", _c = "client", _e = "error", _ex = "expiration", _h = "http", _hE = "httpError", _hH = "httpHeader", _hQ = "httpQuery", _m = "message", _rC = "roleCredentials", _rN = "roleName", _rn = "role_name", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso", _sAK = "secretAccessKey", _sT = "sessionToken", _xasbt = "x-amz-sso_bearer_token", n0 = "com.amazonaws.sso", _s_registry = new TypeRegistry(_s);
      var SSOServiceException$ = [-3, _s, "SSOServiceException", 0, [], []];
      _s_registry.registerError(SSOServiceException$, SSOServiceException);
      const n0_registry = new TypeRegistry(n0);
      var InvalidRequestException$ = [
        -3,
        n0,
        _IRE,
        { [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
      var ResourceNotFoundException$ = [
        -3,
        n0,
        _RNFE,
        { [_e]: _c, [_hE]: 404 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
      var TooManyRequestsException$ = [
        -3,
        n0,
        _TMRE,
        { [_e]: _c, [_hE]: 429 },
        [_m],
        [0]
      ];
      n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
      var UnauthorizedException$ = [
        -3,
        n0,
        _UE,
        { [_e]: _c, [_hE]: 401 },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AccessTokenType = [0, n0, _ATT, 8, 0], SecretAccessKeyType = [0, n0, _SAKT, 8, 0], SessionTokenType = [0, n0, _STT, 8, 0], GetRoleCredentialsRequest$ = [
        3,
        n0,
        _GRCR,
        0,
        [_rN, _aI, _aT],
        [[0, { [_hQ]: _rn }], [0, { [_hQ]: _ai }], [() => AccessTokenType, { [_hH]: _xasbt }]],
        3
      ], GetRoleCredentialsResponse$ = [
        3,
        n0,
        _GRCRe,
        0,
        [_rC],
        [[() => RoleCredentials$, 0]]
      ], RoleCredentials$ = [
        3,
        n0,
        _RC,
        0,
        [_aKI, _sAK, _sT, _ex],
        [0, [() => SecretAccessKeyType, 0], [() => SessionTokenType, 0], 1]
      ], GetRoleCredentials$ = [
        9,
        n0,
        _GRC,
        { [_h]: ["GET", "/federation/credentials", 200] },
        () => GetRoleCredentialsRequest$,
        () => GetRoleCredentialsResponse$
      ];
      const getRuntimeConfig$1 = (config) => ({
        apiVersion: "2019-06-10",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? !1,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          },
          {
            schemeId: "smithy.api#noAuth",
            identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new NoAuthSigner()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.sso",
          errorTypeRegistries,
          version: "2019-06-10",
          serviceTarget: "SWBPortalService"
        },
        serviceId: config?.serviceId ?? "SSO",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      }), getRuntimeConfig = (config) => {
        emitWarningIfUnsupportedVersion(process.version);
        const defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig$1(config);
        emitWarningIfUnsupportedVersion$1(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
          streamCollector: config?.streamCollector ?? streamCollector,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
        };
      }, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      }, resolveHttpAuthRuntimeConfig = (config) => ({
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      }), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      class SSOClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0), this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "SWBPortalService", "SSOClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
      class GetRoleCredentialsCommand extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {
      }
      const commands = {
        GetRoleCredentialsCommand
      };
      class SSO extends SSOClient {
      }
      createAggregatedClient(commands, SSO), exports.GetRoleCredentials$ = GetRoleCredentials$, exports.GetRoleCredentialsCommand = GetRoleCredentialsCommand, exports.GetRoleCredentialsRequest$ = GetRoleCredentialsRequest$, exports.GetRoleCredentialsResponse$ = GetRoleCredentialsResponse$, exports.InvalidRequestException = InvalidRequestException, exports.InvalidRequestException$ = InvalidRequestException$, exports.ResourceNotFoundException = ResourceNotFoundException, exports.ResourceNotFoundException$ = ResourceNotFoundException$, exports.RoleCredentials$ = RoleCredentials$, exports.SSO = SSO, exports.SSOClient = SSOClient, exports.SSOServiceException = SSOServiceException, exports.SSOServiceException$ = SSOServiceException$, exports.TooManyRequestsException = TooManyRequestsException, exports.TooManyRequestsException$ = TooManyRequestsException$, exports.UnauthorizedException = UnauthorizedException, exports.UnauthorizedException$ = UnauthorizedException$, exports.errorTypeRegistries = errorTypeRegistries;
    })
  ),
  /***/
  5433: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { setTokenFeature } = __webpack_require__(2771), { getBearerTokenEnvKey } = __webpack_require__(7523), { TokenProviderError, getSSOTokenFilepath, parseKnownFiles, getProfileName, loadSsoSessionData, getSSOTokenFromFile, memoize, chain } = __webpack_require__(7291), { promises } = __webpack_require__(3024), fromEnvSigningName = ({ logger, signingName } = {}) => async () => {
        if (logger?.debug?.("@aws-sdk/token-providers - fromEnvSigningName"), !signingName)
          throw new TokenProviderError("Please pass 'signingName' to compute environment variable key", { logger });
        const bearerTokenKey = getBearerTokenEnvKey(signingName);
        if (!(bearerTokenKey in process.env))
          throw new TokenProviderError(`Token not present in '${bearerTokenKey}' environment variable`, { logger });
        const token = { token: process.env[bearerTokenKey] };
        return setTokenFeature(token, "BEARER_SERVICE_ENV_VARS", "3"), token;
      }, EXPIRE_WINDOW_MS = 300 * 1e3, REFRESH_MESSAGE = "To refresh this SSO session run 'aws sso login' with the corresponding profile.", getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
        const { SSOOIDCClient } = __webpack_require__(9443), coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
        return new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
          region: ssoRegion ?? init.clientConfig?.region,
          logger: coalesce("logger"),
          userAgentAppId: coalesce("userAgentAppId")
        }));
      }, getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
        const { CreateTokenCommand } = __webpack_require__(9443);
        return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand({
          clientId: ssoToken.clientId,
          clientSecret: ssoToken.clientSecret,
          refreshToken: ssoToken.refreshToken,
          grantType: "refresh_token"
        }));
      }, validateTokenExpiry = (token) => {
        if (token.expiration && token.expiration.getTime() < Date.now())
          throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, !1);
      }, validateTokenKey = (key, value, forRefresh = !1) => {
        if (typeof value > "u")
          throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, !1);
      }, { writeFile } = promises, writeSSOTokenToFile = (id2, ssoToken) => {
        const tokenFilepath = getSSOTokenFilepath(id2), tokenString = JSON.stringify(ssoToken, null, 2);
        return writeFile(tokenFilepath, tokenString);
      }, lastRefreshAttemptTimes = /* @__PURE__ */ new Map(), inFlightRefreshes = /* @__PURE__ */ new Map(), fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/token-providers - fromSso");
        const profiles = await parseKnownFiles(init), profileName = getProfileName({
          profile: init.profile ?? callerClientConfig?.profile
        }), profile = profiles[profileName];
        if (profile) {
          if (!profile.sso_session)
            throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
        } else throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, !1);
        const ssoSessionName = profile.sso_session, inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefresh)
          return await inFlightRefresh;
        const ssoSession = (await loadSsoSessionData(init))[ssoSessionName];
        if (!ssoSession)
          throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, !1);
        for (const ssoSessionRequiredKey of ["sso_start_url", "sso_region"])
          if (!ssoSession[ssoSessionRequiredKey])
            throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, !1);
        ssoSession.sso_start_url;
        const ssoRegion = ssoSession.sso_region;
        let ssoToken;
        try {
          ssoToken = await getSSOTokenFromFile(ssoSessionName);
        } catch {
          throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, !1);
        }
        validateTokenKey("accessToken", ssoToken.accessToken), validateTokenKey("expiresAt", ssoToken.expiresAt);
        const { accessToken, expiresAt } = ssoToken, existingToken = {
          token: accessToken,
          expiration: new Date(expiresAt)
        };
        if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS)
          return existingToken;
        const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefreshAfterReadingToken)
          return await inFlightRefreshAfterReadingToken;
        const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
        if (Date.now() - lastRefreshAttemptTime < 30 * 1e3)
          return validateTokenExpiry(existingToken), existingToken;
        validateTokenKey("clientId", ssoToken.clientId, !0), validateTokenKey("clientSecret", ssoToken.clientSecret, !0), validateTokenKey("refreshToken", ssoToken.refreshToken, !0);
        const refresh = (async () => {
          try {
            lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
            const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
            validateTokenKey("accessToken", newSsoOidcToken.accessToken), validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
            const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
            try {
              await writeSSOTokenToFile(ssoSessionName, {
                ...ssoToken,
                accessToken: newSsoOidcToken.accessToken,
                expiresAt: newTokenExpiration.toISOString(),
                refreshToken: newSsoOidcToken.refreshToken
              });
            } catch {
            }
            return {
              token: newSsoOidcToken.accessToken,
              expiration: newTokenExpiration
            };
          } catch {
            return validateTokenExpiry(existingToken), existingToken;
          }
        })();
        inFlightRefreshes.set(ssoSessionName, refresh);
        try {
          return await refresh;
        } finally {
          inFlightRefreshes.delete(ssoSessionName);
        }
      }, fromStatic = ({ token, logger }) => async () => {
        if (logger?.debug("@aws-sdk/token-providers - fromStatic"), !token || !token.token)
          throw new TokenProviderError("Please pass a valid token to fromStatic", !1);
        return token;
      }, nodeProvider = (init = {}) => memoize(chain(fromSso(init), async () => {
        throw new TokenProviderError("Could not load token from any providers", !1);
      }), (token) => token.expiration !== void 0 && token.expiration.getTime() - Date.now() < 3e5, (token) => token.expiration !== void 0);
      exports.fromEnvSigningName = fromEnvSigningName, exports.fromSso = fromSso, exports.fromStatic = fromStatic, exports.nodeProvider = nodeProvider;
    })
  ),
  /***/
  566: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { ProviderError, CredentialsProviderError, loadConfig } = __webpack_require__(7291), node_http = __webpack_require__(7067), { parseUrl } = __webpack_require__(3422), isImdsCredentials = (arg) => !!arg && typeof arg == "object" && typeof arg.AccessKeyId == "string" && typeof arg.SecretAccessKey == "string" && typeof arg.Token == "string" && typeof arg.Expiration == "string", fromImdsCredentials = (creds) => ({
        accessKeyId: creds.AccessKeyId,
        secretAccessKey: creds.SecretAccessKey,
        sessionToken: creds.Token,
        expiration: new Date(creds.Expiration),
        ...creds.AccountId && { accountId: creds.AccountId }
      }), DEFAULT_TIMEOUT = 1e3, DEFAULT_MAX_RETRIES = 0, providerConfigFromInit = ({ maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT }) => ({ maxRetries, timeout });
      function httpRequest(options) {
        return new Promise((resolve, reject) => {
          const req = node_http.request({
            method: "GET",
            ...options,
            hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
          });
          req.on("error", (err) => {
            reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"), err)), req.destroy();
          }), req.on("timeout", () => {
            reject(new ProviderError("TimeoutError from instance metadata service")), req.destroy();
          }), req.on("response", (res) => {
            const { statusCode = 400 } = res;
            (statusCode < 200 || 300 <= statusCode) && (reject(Object.assign(new ProviderError("Error response received from instance metadata service"), { statusCode })), req.destroy());
            const chunks = [];
            res.on("data", (chunk) => {
              chunks.push(chunk);
            }), res.on("end", () => {
              resolve(Buffer.concat(chunks)), req.destroy();
            });
          }), req.end();
        });
      }
      const retry = (toRetry, maxRetries) => {
        let promise = toRetry();
        for (let i = 0; i < maxRetries; i++)
          promise = promise.catch(toRetry);
        return promise;
      }, ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI", ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN", fromContainerMetadata = (init = {}) => {
        const { timeout, maxRetries } = providerConfigFromInit(init);
        return () => retry(async () => {
          const requestOptions = await getCmdsUri({ logger: init.logger }), credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
          if (!isImdsCredentials(credsResponse))
            throw new CredentialsProviderError("Invalid response received from instance metadata service.", {
              logger: init.logger
            });
          return fromImdsCredentials(credsResponse);
        }, maxRetries);
      }, requestFromEcsImds = async (timeout, options) => (process.env[ENV_CMDS_AUTH_TOKEN] && (options.headers = {
        ...options.headers,
        Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
      }), (await httpRequest({
        ...options,
        timeout
      })).toString()), CMDS_IP = "169.254.170.2", GREENGRASS_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1"]), GREENGRASS_PROTOCOLS = /* @__PURE__ */ new Set(["http:", "https:"]), getCmdsUri = async ({ logger }) => {
        if (process.env[ENV_CMDS_RELATIVE_URI])
          return {
            hostname: CMDS_IP,
            path: process.env[ENV_CMDS_RELATIVE_URI]
          };
        if (process.env[ENV_CMDS_FULL_URI]) {
          let parsed;
          try {
            parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
          } catch {
            throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, { tryNextLink: !1, logger });
          }
          if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname))
            throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`, {
              tryNextLink: !1,
              logger
            });
          if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol))
            throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`, {
              tryNextLink: !1,
              logger
            });
          return {
            protocol: parsed.protocol,
            hostname: parsed.hostname,
            path: parsed.pathname + parsed.search,
            port: parsed.port ? parseInt(parsed.port, 10) : void 0
          };
        }
        throw new CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
          tryNextLink: !1,
          logger
        });
      };
      class InstanceMetadataV1FallbackError extends CredentialsProviderError {
        tryNextLink;
        name = "InstanceMetadataV1FallbackError";
        constructor(message, tryNextLink = !0) {
          super(message, tryNextLink), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
        }
      }
      var Endpoint;
      (function(Endpoint2) {
        Endpoint2.IPv4 = "http://169.254.169.254", Endpoint2.IPv6 = "http://[fd00:ec2::254]";
      })(Endpoint || (Endpoint = {}));
      const ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT", CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint", ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[ENV_ENDPOINT_NAME],
        configFileSelector: (profile) => profile[CONFIG_ENDPOINT_NAME],
        default: void 0
      };
      var EndpointMode;
      (function(EndpointMode2) {
        EndpointMode2.IPv4 = "IPv4", EndpointMode2.IPv6 = "IPv6";
      })(EndpointMode || (EndpointMode = {}));
      const ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode", ENDPOINT_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[ENV_ENDPOINT_MODE_NAME],
        configFileSelector: (profile) => profile[CONFIG_ENDPOINT_MODE_NAME],
        default: EndpointMode.IPv4
      }, getInstanceMetadataEndpoint = async () => parseUrl(await getFromEndpointConfig() || await getFromEndpointModeConfig()), getFromEndpointConfig = async () => loadConfig(ENDPOINT_CONFIG_OPTIONS)(), getFromEndpointModeConfig = async () => {
        const endpointMode = await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
        switch (endpointMode) {
          case EndpointMode.IPv4:
            return Endpoint.IPv4;
          case EndpointMode.IPv6:
            return Endpoint.IPv6;
          default:
            throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`);
        }
      }, STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 300, STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 300, STATIC_STABILITY_DOC_URL = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html", getExtendedInstanceMetadataCredentials = (credentials, logger) => {
        const refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS), newExpiration = new Date(Date.now() + refreshInterval * 1e3);
        logger.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.
For more information, please visit: ` + STATIC_STABILITY_DOC_URL);
        const originalExpiration = credentials.originalExpiration ?? credentials.expiration;
        return {
          ...credentials,
          ...originalExpiration ? { originalExpiration } : {},
          expiration: newExpiration
        };
      }, staticStabilityProvider = (provider, options = {}) => {
        const logger = options?.logger || console;
        let pastCredentials;
        return async () => {
          let credentials;
          try {
            credentials = await provider(), credentials.expiration && credentials.expiration.getTime() < Date.now() && (credentials = getExtendedInstanceMetadataCredentials(credentials, logger));
          } catch (e) {
            if (pastCredentials)
              logger.warn("Credential renew failed: ", e), credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
            else
              throw e;
          }
          return pastCredentials = credentials, credentials;
        };
      }, IMDS_PATH = "/latest/meta-data/iam/security-credentials/", IMDS_TOKEN_PATH = "/latest/api/token", AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED", PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceMetadataProvider(init), { logger: init.logger }), getInstanceMetadataProvider = (init = {}) => {
        let disableFetchToken = !1;
        const { logger, profile } = init, { timeout, maxRetries } = providerConfigFromInit(init), getCredentials = async (maxRetries2, options) => {
          if (disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null) {
            let fallbackBlockedFromProfile = !1, fallbackBlockedFromProcessEnv = !1;
            const configValue = await loadConfig({
              environmentVariableSelector: (env) => {
                const envValue = env[AWS_EC2_METADATA_V1_DISABLED];
                if (fallbackBlockedFromProcessEnv = !!envValue && envValue !== "false", envValue === void 0)
                  throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, { logger: init.logger });
                return fallbackBlockedFromProcessEnv;
              },
              configFileSelector: (profile2) => {
                const profileValue = profile2[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
                return fallbackBlockedFromProfile = !!profileValue && profileValue !== "false", fallbackBlockedFromProfile;
              },
              default: !1
            }, {
              profile
            })();
            if (init.ec2MetadataV1Disabled || configValue) {
              const causes = [];
              throw init.ec2MetadataV1Disabled && causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"), fallbackBlockedFromProfile && causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`), fallbackBlockedFromProcessEnv && causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`), new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
            }
          }
          const imdsProfile = (await retry(async () => {
            let profile2;
            try {
              profile2 = await getProfile(options);
            } catch (err) {
              throw err.statusCode === 401 && (disableFetchToken = !1), err;
            }
            return profile2;
          }, maxRetries2)).trim();
          return retry(async () => {
            let creds;
            try {
              creds = await getCredentialsFromProfile(imdsProfile, options, init);
            } catch (err) {
              throw err.statusCode === 401 && (disableFetchToken = !1), err;
            }
            return creds;
          }, maxRetries2);
        };
        return async () => {
          const endpoint = await getInstanceMetadataEndpoint();
          if (disableFetchToken)
            return logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)"), getCredentials(maxRetries, { ...endpoint, timeout });
          {
            let token;
            try {
              token = (await getMetadataToken({ ...endpoint, timeout })).toString();
            } catch (error) {
              if (error?.statusCode === 400)
                throw Object.assign(error, {
                  message: "EC2 Metadata token request returned error"
                });
              return (error.message === "TimeoutError" || [403, 404, 405].includes(error.statusCode)) && (disableFetchToken = !0), logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)"), getCredentials(maxRetries, { ...endpoint, timeout });
            }
            return getCredentials(maxRetries, {
              ...endpoint,
              headers: {
                [X_AWS_EC2_METADATA_TOKEN]: token
              },
              timeout
            });
          }
        };
      }, getMetadataToken = async (options) => httpRequest({
        ...options,
        path: IMDS_TOKEN_PATH,
        method: "PUT",
        headers: {
          "x-aws-ec2-metadata-token-ttl-seconds": "21600"
        }
      }), getProfile = async (options) => (await httpRequest({ ...options, path: IMDS_PATH })).toString(), getCredentialsFromProfile = async (profile, options, init) => {
        const credentialsResponse = JSON.parse((await httpRequest({
          ...options,
          path: IMDS_PATH + profile
        })).toString());
        if (!isImdsCredentials(credentialsResponse))
          throw new CredentialsProviderError("Invalid response received from instance metadata service.", {
            logger: init.logger
          });
        return fromImdsCredentials(credentialsResponse);
      };
      exports.DEFAULT_MAX_RETRIES = DEFAULT_MAX_RETRIES, exports.DEFAULT_TIMEOUT = DEFAULT_TIMEOUT, exports.ENV_CMDS_AUTH_TOKEN = ENV_CMDS_AUTH_TOKEN, exports.ENV_CMDS_FULL_URI = ENV_CMDS_FULL_URI, exports.ENV_CMDS_RELATIVE_URI = ENV_CMDS_RELATIVE_URI, exports.Endpoint = Endpoint, exports.fromContainerMetadata = fromContainerMetadata, exports.fromInstanceMetadata = fromInstanceMetadata, exports.getInstanceMetadataEndpoint = getInstanceMetadataEndpoint, exports.httpRequest = httpRequest, exports.providerConfigFromInit = providerConfigFromInit;
    })
  )
};
