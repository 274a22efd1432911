export const id = 6963, ids = [6963], modules = {
  /***/
  6963: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        writePage: () => (
          /* binding */
          writePage
        )
      });
      var lib = __webpack_require__(9979), package_url = __webpack_require__(9947);
      function packageEntry(fact) {
        const { package: name, packageversion, packagekey, versionkey, ecosystem, purl, license } = fact, parsed = (0, package_url.r5)(purl), own = {
          ecosystem,
          namespace: parsed?.namespace ?? "",
          version: (0, package_url.gO)(packageversion, parsed)
        };
        return {
          ...own,
          name,
          license,
          others: otherIdentities(own, fact),
          order: [packagekey, ecosystem, versionkey, name, packageversion, license].join("\0")
        };
      }
      function packageKeyOf({ order, namespace, others }) {
        return [order, namespace, ...others.map(identityKey)].join("\0");
      }
      function otherIdentities(own, { otherpurls, packageversion }) {
        if (otherpurls === "")
          return [];
        const found = /* @__PURE__ */ new Map();
        for (const purl of otherpurls.split(`
`)) {
          const parsed = (0, package_url.r5)(purl);
          if (parsed === void 0)
            continue;
          const identity = {
            ecosystem: (0, package_url.Mg)(parsed.type),
            namespace: parsed.namespace,
            version: (0, package_url.gO)(packageversion, parsed)
          };
          found.set(identityKey(identity), identity);
        }
        return found.delete(identityKey(own)), [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, identity]) => identity);
      }
      function identityKey({ ecosystem, namespace, version }) {
        return JSON.stringify([ecosystem, namespace, version]);
      }
      var facts = __webpack_require__(4242);
      function collectInventory() {
        const packages = new Numbered(), vulnerabilities = new Numbered(), findings = new Numbered(), images = [];
        return {
          add({ image, packages: held, vulnerabilities: found }) {
            const byName = /* @__PURE__ */ new Map(), own = /* @__PURE__ */ new Set();
            for (const fact of held) {
              const entry = packageEntry(fact), at = packages.numberOf(packageKeyOf(entry), () => entry);
              byName.set(pairOf(fact), at), own.add(at);
            }
            const mine = /* @__PURE__ */ new Set();
            for (const fact of found) {
              const holder = byName.get(pairOf(fact));
              if (holder === void 0 || fact.suppressed)
                continue;
              const at = vulnerabilities.numberOf(fact.cve, () => vulnerabilityEntry(fact), worseOf(fact)), finding = { package: holder, vulnerability: at, fixedVersion: fact.fixedversion };
              mine.add(findings.numberOf(`${holder} ${at} ${fact.fixedversion}`, () => finding));
            }
            images.push({ ...image, packages: [...own], findings: [...mine] });
          },
          finish: (title) => payloadOf(title, { packages, vulnerabilities, findings, images })
        };
      }
      function payloadOf(title, { packages, vulnerabilities, findings, images }) {
        const ordered = packages.inOrder((a, b) => compare(a.order, b.order)), found = vulnerabilities.inOrder((a, b) => compare(a.cve, b.cve)), pairs = findings.inOrder((a, b) => ordered.place(a.package) - ordered.place(b.package) || found.place(a.vulnerability) - found.place(b.vulnerability) || compare(a.fixedVersion, b.fixedVersion)), [ecosystems, names, namespaces, licenses] = [new Texts(), new Texts(), new Texts(), new Texts()], shown = [...images].sort((a, b) => compare(a.imagearn, b.imagearn) || compare(a.sha, b.sha)), columns = {
          name: ordered.list.map(({ name }) => names.numberOf(name)),
          namespace: ordered.list.map(({ namespace }) => namespaces.numberOf(namespace)),
          ecosystem: ordered.list.map(({ ecosystem }) => ecosystems.numberOf(ecosystem)),
          version: ordered.list.map(({ version }) => version),
          license: ordered.list.map(({ license }) => licenses.numberOf(license))
        }, others = ordered.list.flatMap((entry, at) => entry.others.map((other) => ({ at, ...other }))), columnsOfOthers = {
          package: others.map(({ at }) => at),
          ecosystem: others.map(({ ecosystem }) => ecosystems.numberOf(ecosystem)),
          namespace: others.map(({ namespace }) => namespaces.numberOf(namespace)),
          version: others.map(({ version }) => version)
        };
        return {
          title,
          texts: {
            ecosystems: ecosystems.list,
            names: names.list,
            namespaces: namespaces.list,
            licenses: licenses.list
          },
          packages: columns,
          others: columnsOfOthers,
          vulnerabilities: {
            id: found.list.map(({ cve }) => cve),
            aliases: found.list.map(({ aliases }) => aliases),
            severity: found.list.map(({ severity }) => severity),
            score: found.list.map(({ score }) => score ?? null),
            epss: found.list.map(({ epss }) => epss ?? null),
            knownExploited: found.list.map(({ knownexploited }) => knownexploited)
          },
          findings: {
            package: pairs.list.map((pair) => ordered.place(pair.package)),
            vulnerability: pairs.list.map(({ vulnerability }) => found.place(vulnerability)),
            fixedVersion: pairs.list.map(({ fixedVersion }) => fixedVersion)
          },
          images: {
            sha: shown.map(({ sha }) => sha),
            arn: shown.map(({ imagearn }) => imagearn),
            operatingSystem: shown.map(({ operatingsystem }) => operatingsystem),
            exportedOn: shown.map(({ exportedat }) => exportedat === void 0 ? "" : new Date(exportedat).toISOString().slice(0, 10)),
            packages: shown.map((image) => distances(image.packages.map(ordered.place))),
            findings: shown.map((image) => distances(image.findings.map(pairs.place)))
          }
        };
      }
      function vulnerabilityEntry({ cve, aliases, severity, score, epss, knownexploited }) {
        return { cve, aliases, severity, score, epss, knownexploited };
      }
      const severities = ["unknown", "none", "low", "medium", "high", "critical"];
      function worseOf(fact) {
        return (known) => ({
          cve: known.cve,
          aliases: (0, facts.oR)(`${known.aliases} ${fact.aliases}`.split(" "), " "),
          severity: severities.indexOf(fact.severity) > severities.indexOf(known.severity) ? fact.severity : known.severity,
          score: larger(known.score, fact.score),
          epss: larger(known.epss, fact.epss),
          knownexploited: [known.knownexploited, fact.knownexploited].filter(Boolean).sort()[0] ?? ""
        });
      }
      function larger(a, b) {
        return a === void 0 || b === void 0 ? a ?? b : Math.max(a, b);
      }
      class Numbered {
        #numbers = /* @__PURE__ */ new Map();
        #entries = [];
        numberOf(key, make, renew) {
          const known = this.#numbers.get(key);
          if (known === void 0)
            return this.#numbers.set(key, this.#entries.length), this.#entries.push(make()) - 1;
          const entry = this.#entries[known];
          return renew !== void 0 && entry !== void 0 && (this.#entries[known] = renew(entry)), known;
        }
        /** The entries in an order, and where each number has come to. */
        inOrder(order) {
          const sorted = this.#entries.map((entry, number) => ({ entry, number })).sort((a, b) => order(a.entry, b.entry)), places = new Uint32Array(sorted.length);
          for (const [place, { number }] of sorted.entries())
            places[number] = place;
          return { list: sorted.map(({ entry }) => entry), place: (number) => places[number] ?? 0 };
        }
      }
      class Texts {
        list = [];
        #numbers = /* @__PURE__ */ new Map();
        numberOf(text) {
          const known = this.#numbers.get(text);
          return known !== void 0 ? known : (this.#numbers.set(text, this.list.length), this.list.push(text) - 1);
        }
      }
      function distances(places) {
        const rising = [...places].sort((a, b) => a - b);
        return rising.map((place, at) => place - (rising[at - 1] ?? 0));
      }
      function pairOf({ package: name, packageversion }) {
        return `${name}\0${packageversion}`;
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      var tables = __webpack_require__(9768), counted = __webpack_require__(4720), lib_documents = __webpack_require__(6460), data = __webpack_require__(2615), search = __webpack_require__(6042), find_tables = __webpack_require__(6083), progress = __webpack_require__(5483), reading = __webpack_require__(82), external_node_crypto_ = __webpack_require__(7598), external_node_zlib_ = __webpack_require__(8522);
      const pageScript = 'function g(e,n={},t=[]){let r=document.createElement(e);for(let[o,i]of Object.entries(n))r.setAttribute(o,i);return r.append(...t),r}function Pe({title:e,texts:n,packages:t,others:r,vulnerabilities:o,findings:i,images:s}){let a={title:e,packages:t.name.map((u,c)=>{let[f,l]=[n.names[u]??"",n.ecosystems[t.ecosystem[c]??0]??""],p=t.version[c]??"";return{at:c,name:f,namespace:n.namespaces[t.namespace[c]??0]??"",ecosystem:l,version:p,license:n.licenses[t.license[c]??0]??"",key:Ee(l,f,p),others:[],lowerName:f.toLowerCase(),images:0,vulnerabilities:0}}),vulnerabilities:o.id.map((u,c)=>({at:c,id:u,aliases:(o.aliases[c]??"").split(" ").filter(Boolean),severity:o.severity[c]??"unknown",score:o.score[c]??void 0,epss:o.epss[c]??void 0,knownExploited:o.knownExploited[c]??"",lowerNames:`${u} ${o.aliases[c]??""}`.trim().toLowerCase().split(" "),images:0,packages:0})),findings:i.package.map((u,c)=>({package:u,vulnerability:i.vulnerability[c]??0,fixedVersion:i.fixedVersion[c]??""})),images:s.sha.map((u,c)=>({at:c,sha:u,arn:s.arn[c]??"",operatingSystem:s.operatingSystem[c]??"",exportedOn:s.exportedOn[c]??"",packages:Ie(s.packages[c]??[]),findings:Ie(s.findings[c]??[]),lower:`${s.arn[c]??""} ${u}`.toLowerCase()}))};for(let[u,c]of r.package.entries()){let f=a.packages[c],l=n.ecosystems[r.ecosystem[u]??0]??"",p=r.version[u]??"",y=n.namespaces[r.namespace[u]??0]??"";f?.others.push({ecosystem:l,namespace:y,version:p,key:Ee(l,f.name,p)})}return bt(a),a}function Ee(e,n,t){return`${e}:${n}@${t}`}function Ie(e){let n=0;return Uint32Array.from(e,t=>(n+=t,n))}function bt({images:e,packages:n,vulnerabilities:t,findings:r}){for(let o of e){for(let s of o.packages){let a=n[s];a!==void 0&&a.images++}let i=new Set;for(let s of o.findings)i.add(r[s]?.vulnerability??0);for(let s of i){let a=t[s];a!==void 0&&a.images++}}for(let o of r){let[i,s]=[n[o.package],t[o.vulnerability]];i!==void 0&&i.vulnerabilities++,s!==void 0&&s.packages++}}function J(e){let n=new URLSearchParams(e.replace(/^#/,"")),t=n.get("view");return{view:t==="packages"||t==="images"?t:"vulnerabilities",query:n.get("q")??"",..._("vulnerability",n.get("cve")),..._("package",n.get("package")),..._("image",n.get("image")),..._("sort",n.get("sort"))}}function N(e){return`#${Object.entries({view:"view",query:"q",vulnerability:"cve",package:"package",image:"image",sort:"sort"}).flatMap(([r,o])=>{let i=e[r];return i===void 0||i===""?[]:[`${o}=${encodeURIComponent(i)}`]}).join("&")}`}function _(e,n){return n===null||n===""?{}:{[e]:n}}function se(e){if(e.length>200)return;let n=e.trim().toLowerCase().replace(/\\s+/g," "),t=/^https?:\\/\\/\\S*?([^/\\s]+?)(?:\\.(?:html?|txt|php))?\\/?$/.exec(n)?.[1],r=kt(t??n);return Ve(r)??vt.get(r)??Ve(r.replace(/ [al]?gpl ?v?\\d.*$/,""))}function kt(e){return e.replace(/[(),"\']/g," ").replace(/\\b(?:licen[cs]e|version|the)\\b/g," ").replace(/\\s+/g," ").trim().replace(/ ?\\bv\\.? ?(?=\\d)/," ").trim()}var $t=[[/^(?:gnu )?affero (?:general public|gpl)/,"agpl"],[/^(?:gnu )?(?:library or lesser|lesser|library) (?:general public|gpl)/,"lgpl"],[/^(?:gnu )?general public/,"gpl"],[/^(?:gnu )?free documentation/,"gfdl"],[/^gnu (?=a?gpl|lgpl|gfdl)/,""]],xt=/^(agpl|lgpl|gpl|gfdl)(?:[ -]*v?(?:ersion)?[ -]*)(\\d)(?:\\.(\\d))?(?:\\.0)?[ -]*(only|or[ -](?:any )?(?:later|newer)|\\+)?$/;function Ve(e){let n=$t.reduce((s,[a,u])=>s.replace(a,u),e),[,t,r,o="0",i="only"]=xt.exec(n)??[];if(t!==void 0)return`${t}-${r}.${o}-${i==="only"?"only":"or-later"}`}var vt=new Map(Object.entries({"apache-2.0":["apache 2","apache 2.0","apache-2","apache2","apache software 2.0","asl 2.0"],mit:["mit","mit mit","expat","mit expat"],isc:["isc","isc iscl"],"bsd-2-clause":["bsd 2-clause","bsd 2 clause","bsd-2","simplified bsd","freebsd"],"bsd-3-clause":["bsd 3-clause","bsd 3 clause","bsd-3","new bsd","modified bsd","revised bsd"],"mpl-1.1":["mpl 1.1","mozilla public 1.1"],"mpl-2.0":["mpl 2","mpl 2.0","mpl-2","mozilla public 2.0","mozilla public 2.0 mpl 2.0"],"epl-1.0":["epl 1.0","eclipse public 1.0","eclipse public - 1.0"],"epl-2.0":["epl 2.0","eclipse public 2.0","eclipse public - 2.0"],"cddl-1.0":["cddl 1.0","common development and distribution 1.0"],"sspl-1.0":["sspl","sspl 1","server side public","server side public 1"],"busl-1.1":["bsl 1.1","business source 1.1"],unlicense:["unlicense"],"cc0-1.0":["cc0","cc0 1.0","cc0 1.0 universal"],"psf-2.0":["psf","python software foundation"]}).flatMap(([e,n])=>n.map(t=>[t,e])));var Ot=100,St=2e4;function Ct(e){let n=e.trim().slice(0,St).replace(/\\s+/g," ");if(n!=="")return qe(n)??At(n)}function Z(e){let n=Ct(e);return n===void 0?[]:[...new Set(Te(n))]}function ze(e,n){let t=new Set(Z(e)),r=Z(n);return r.length>0&&r.every(o=>t.has(o))}function ce(e){let n=e.trim().toLowerCase().replace(/\\s+/g," "),[,t=n,r]=/^(.+?) with (\\S+)$/.exec(n)??[],o=se(t)??t;return r===void 0?o:`${o} with ${r}`}function Te(e){return e.kind==="license"?[e.name]:e.parts.flatMap(Te)}function qe(e){return se(e)===void 0?Lt(Nt(e)):ae(e)}function Nt(e){return e.replace(/ or (?:any )?(?:later|newer)(?: version)?(?![\\w.-])/gi,"-or-later")}function At(e){let n=/^https?:\\/\\/\\S+$/i.test(e),t=e.split(n?/ AND /:/ AND |[,;]|\\band\\/or\\b|\\//).map(r=>r.trim()).filter(Boolean);return t.length<2?ae(Re(e)):{kind:"and",parts:t.map(r=>qe(r)??ae(Re(r)))}}function Re(e){let n=e.startsWith("(")&&!e.includes(")"),t=e.endsWith(")")&&!e.includes("("),r=e.slice(n?1:0,t?-1:void 0).trim();return r===""?e:r}function ae(e){return{kind:"license",name:ce(e)}}function Lt(e){let n=e.match(/[()]|[^\\s()]+/g)??[];if(!n.every(o=>/^(?:[()]|[A-Za-z0-9.+:-]+)$/.test(o)))return;let t={tokens:n,at:0},r=Be(t,0);return t.at===n.length?r:void 0}function Be(e,n){return Ue(e,"or",()=>Ue(e,"and",()=>jt(e,n)))}function Ue(e,n,t){let r=[];do{let i=t();if(i===void 0)return;r.push(i)}while(W(e,n));let[o]=r;return r.length===1?o:{kind:n,parts:r}}function jt(e,n){if(W(e,"(")){let o=n===Ot?void 0:Be(e,n+1);return W(e,")")?o:void 0}let t=Me(e);if(t===void 0)return;if(!W(e,"with"))return{kind:"license",name:ce(t)};let r=Me(e);if(r!==void 0)return{kind:"license",name:ce(`${t} with ${r}`)}}function Me(e){let n=e.tokens[e.at];if(!(n===void 0||/^(?:[()]|and|or|with)$/i.test(n)))return e.at++,n}function W(e,n){return e.tokens[e.at]?.toLowerCase()!==n?!1:(e.at++,!0)}var z={version:"",key:"",inclusive:!1};function ue({from:e,to:n},t){return e!==void 0&&(t<e.key||t===e.key&&!e.inclusive)?!1:n===void 0||t<n.key||t===n.key&&n.inclusive}function $(e){let n=[];for(let t of e.filter(Fe).toSorted((r,o)=>_e(r.from,o.from))){let r=n.at(-1);r===void 0||Kt(r.to,t.from)?n.push(t):n[n.length-1]=k(r.from,Pt(r.to,t.to))}return n}function T(e,n){let t=[];for(let[r,o]=[0,0];;){let[i,s]=[e[r],n[o]];if(i===void 0||s===void 0)return t;let a=k(Et(i.from,s.from),It(i.to,s.to));Fe(a)&&t.push(a),fe(i.to,s.to)<0?r++:o++}}function k(e,n){return{...e===void 0?{}:{from:e},...n===void 0?{}:{to:n}}}function Fe({from:e,to:n}){return e===void 0||n===void 0||e.key<n.key?!0:e.key===n.key&&e.inclusive&&n.inclusive}function Kt(e,n){return e===void 0||n===void 0?!1:e.key<n.key||e.key===n.key&&!e.inclusive&&!n.inclusive}function _e(e,n){return e===void 0||n===void 0?+(e!==void 0)-+(n!==void 0):e.key!==n.key?e.key<n.key?-1:1:Number(n.inclusive)-Number(e.inclusive)}function fe(e,n){return e===void 0||n===void 0?+(e===void 0)-+(n===void 0):e.key!==n.key?e.key<n.key?-1:1:Number(e.inclusive)-Number(n.inclusive)}function Et(e,n){return _e(e,n)<0?n:e}function It(e,n){return fe(e,n)<0?e:n}function Pt(e,n){return fe(e,n)<0?n:e}function Ze(e,n,t){let[r,o]=[Je(e,{namespace:"",...n}),Je(e,t)];return We(e,r.name)!==We(e,o.name)?!1:Vt(e)?r.namespace===o.namespace:r.namespace===""||o.namespace===""||r.namespace===o.namespace}function Vt(e){return e==="npm"||e==="golang"}function Je(e,{name:n,namespace:t}){let r=e==="maven"?/^(.+)[:/]([^:/]+)$/:/^(.+)\\/([^/]+)$/,[,o,i]=r.exec(n)??[];return o===void 0||i===void 0?{name:n,namespace:t}:{name:i,namespace:o}}function We(e,n){switch(e){case"pypi":return n.toLowerCase().replace(/[-_.]+/g,"-");case"cargo":return n.replaceAll("_","-");case"nuget":case"generic":return n.toLowerCase();default:return n}}function le(e){let n=/^\\s*pkg:\\/*/i.exec(e);if(n===null)return;let[t,r]=Rt(e.slice(n[0].length).trimEnd(),"#"),[o,i]=Ye(t,"?"),s=o.indexOf("/");if(s<1)return;let a=L(o.slice(0,s)).toLowerCase(),[u,c]=Ut(Xe(o.slice(s+1))),[f,l]=Mt(u);if(l!=="")return{raw:e,type:a,namespace:De(f),name:L(l),version:L(c),qualifiers:zt(i),subpath:De(r)}}var Ge={npm:"npm",maven:"maven",gradle:"maven",pypi:"pypi",pip:"pypi",deb:"deb",dpkg:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",rubygems:"gem",nuget:"nuget",dotnet:"nuget","dotnet-core":"nuget",golang:"golang",go:"golang",cargo:"cargo"};function Qe(e){let n=e.toLowerCase();return Object.hasOwn(Ge,n)?Ge[n]:"generic"}function He(e,n){let t=n?.qualifiers.epoch??"";return!/^[1-9]\\d*$/.test(t)||e===""||/^\\d+:/.test(e)?e:`${t}:${e}`}function Xe(e){let n=0,t=e.length;for(;e[n]==="/";)n++;for(;t>n&&e[t-1]==="/";)t--;return e.slice(n,t)}function Ye(e,n){let t=e.indexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function Rt(e,n){let t=e.lastIndexOf(n);return t===-1?[e,""]:[e.slice(0,t),e.slice(t+1)]}function Ut(e){let n=e.lastIndexOf("@");return n<1?[e,""]:[e.slice(0,n),e.slice(n+1)]}function Mt(e){let n=Xe(e),t=n.lastIndexOf("/");return t===-1?["",n]:[n.slice(0,t),n.slice(t+1)]}function zt(e){let n=Object.create(null);if(e==="")return n;for(let t of e.split("&")){let[r,o]=Ye(t,"=");r!==""&&o!==""&&(n[L(r).toLowerCase()]=L(o))}return n}function De(e){return e.includes("/")?e.split("/").filter(n=>n!=="").map(L).join("/"):L(e)}function L(e){if(!e.includes("%"))return e;try{return decodeURIComponent(e)}catch{return e}}function d(e){let n=e.replace(/^0+/,""),{length:t}=n;return t<9?`${t}${n}`:`9${String(t).padStart(3,"0")}${n}`}var x="!";function w(e){return`${e.replace(/[^(-Z^a-}]/g,Tt)}${x}`}var v="";function Tt(e){return e<"("?`#${de(e)}`:e<"^"?`[${de(e)}`:e<"a"?`_${de(e)}`:`~${pe(e)}`}function de(e){return e.charCodeAt(0).toString(16).padStart(2,"0")}function pe(e){return e.charCodeAt(0).toString(16).padStart(4,"0")}var O={before:"#",end:"$",revision:"%",commit:"&",count:"*",after:"+",letter:","},qt="~",en=["alpha","beta","pre","rc"],Bt=["cvs","svn","git","hg","p"],Ft=/^(?<numbers>\\d+(?:\\.\\d+)*)(?<letter>[a-z](?<afterLetter>\\d*(?:\\.\\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\\d+))?/;function me(e){let n=Ft.exec(e);if(n?.groups===void 0)return v;let{numbers:t="",letter:r,afterLetter:o="",suffixes:i="",commit:s,revision:a}=n.groups,u=e.slice(n[0].length),[c="",...f]=t.split(".");return[d(c),...f.map(nn),r===void 0?"":`${O.letter}${r[0]}${_t(o)}`,...i.split("_").slice(1).map(Jt),s===void 0?"":`${O.commit}${s}${x}`,a===void 0?"":`${O.revision}${d(a)}`,u===""?O.end:`${qt}${w(u)}`].join("")}function nn(e){return e.startsWith("0")?`${e}${x}`:d(e)}function _t(e){return e.split(".").filter(Boolean).map(nn).join("")}function Jt(e){let[n=""]=/^[a-z]+/.exec(e)??[],t=e.slice(n.length),r=en.includes(n),o=(r?en:Bt).indexOf(n);return`${r?O.before:O.after}${o}${t===""?"":`${O.count}${d(t)}`}`}function tn(e){let n=me(e);return n.endsWith(O.end)?n.slice(0,-O.end.length):n}var Wt="#",Zt="$";function A(e,{numbers:n,prefix:t}){let r=e.replace(t,""),[o]=/^\\d+(?:\\.\\d+)*/.exec(r)??[];if(o===void 0)return v;let i=/^[^+]*/.exec(r.slice(o.length))?.[0]??"";return`${Gt(o.split("."),n)}${Dt(i.replace(/^[-._]/,""))}`}function Gt(e,n){let t=e.map(d);for(;t.length>n&&t.at(-1)===rn;)t.pop();return t.join("").concat(rn.repeat(Math.max(0,n-t.length)))}var rn="0";function Dt(e){return e===""?Zt:`${Wt}${e.split(".").map(Qt).join("")}${x}`}function Qt(e){return/^\\d+$/.test(e)?d(e):`:${w(e)}`}var Ht={numbers:3,prefix:/^v/};function on(e){return A(e,Ht)}function G(e){let[n,t=""]=/^(\\d*):/.exec(e)??[""],r=e.slice(n.length),o=r.lastIndexOf("-");return o===-1?{epoch:t,version:r,revision:""}:{epoch:t,version:r.slice(0,o),revision:r.slice(o+1)}}var Xt="#",Yt="$";function cn(e){let{epoch:n,version:t,revision:r}=G(e);return`${d(n)}${sn(t)}${sn(r)}`}function sn(e){let n=e.match(/\\D+|\\d+/g)??[],t=!/\\d$/.test(e);return`${n.map(r=>/\\d/.test(r)?d(r):er(r)).join("")}${t?"0":""}${Yt}`}function er(e){return e.replace(/[^A-Za-z]/g,nr)}function nr(e){return e==="~"?Xt:e==="."?"|":`${e<"."?"{":"}"}${pe(e)}`}function E(e,n){let t,r=[];for(let o of e.toReversed())o.side!=="next"?(t=o.side,r.push(o.key)):t!==void 0&&r.push(o[t]);return`${r.reverse().join("")}${n}`}var tr="(",rr={side:"next",below:"%",above:"*"};function an(e){let n=e.replaceAll("-",".pre.").match(/[0-9]+|[A-Za-z]+/g);return n===null?v:E(or(n).map(ir),tr)}function or(e){let n=e.findIndex(o=>/^[A-Za-z]/.test(o)),t=n===-1?e.length:n,r=t;for(;r>0&&/^0+$/.test(e[r-1]??"");)r--;return[...e.slice(0,r),...e.slice(t)]}function ir(e){return/^0+$/.test(e)?rr:/^\\d/.test(e)?{side:"above",key:d(e)}:{side:"below",key:`#${w(e)}`}}var sr="(",cr={side:"next",below:"%",above:"*"},ar=new Set(["alpha","beta","dev","milestone","nightly","pre","preview","rc","snapshot"]);function un(e){let n=e.toLowerCase().replace(/^v(?=\\d)/,"").match(/[0-9]+|[a-z]+/g);return n===null?v:E(n.map(ur),sr)}function ur(e){return/^0+$/.test(e)?cr:/^\\d/.test(e)?{side:"above",key:d(e)}:ar.has(e)?{side:"below",key:`#${w(e)}`}:{side:"above",key:`)${w(e)}`}}var fr={numbers:3,prefix:/^(?:v|go)/};function fn(e){return A(e,fr)}var lr="(",dr={side:"next",below:"%",above:","},pr={side:"next",below:"&",above:"0"},mr={side:"next",below:"$",above:")"},gr=["alpha","beta","milestone","rc","snapshot"],hr=new Map([["ga",""],["final",""],["release",""],["cr","rc"]]),yr=new Map([["a","alpha"],["b","beta"],["m","milestone"]]);function ln(e){return E(br(wr(e.toLowerCase())).map(kr),lr)}function wr(e){let n=[],t=()=>n.length===0||n.at(-1)?.kind==="list",r="";for(let o of e.match(/\\d+|[^\\d.-]+|[.-]/g)??[]){if(o==="."||o==="-"){n.push(ge(r===""?"0":r)),o==="-"&&n.push({kind:"list"}),r="";continue}he(r)?n.push(ge(r),{kind:"list"}):r!==""&&(t()||n.push({kind:"list"}),n.push(dn(yr.get(r)??r),{kind:"list"})),r=o}return r===""?n:(!he(r)&&!t()&&n.push({kind:"list"}),[...n,ge(r)])}function br(e){let n=[],t=!0;for(let r of e.toReversed())t&&pn(r)||(t=r.kind==="list",(!t||n.length>0)&&n.push(r));return n.reverse()}function kr(e){if(e.kind==="list")return dr;if(e.kind==="number")return pn(e)?pr:{side:"above",key:d(e.digits)};let n=gr.indexOf(e.name);return n!==-1?{side:"below",key:`#${n}`}:e.name===""?mr:{side:"above",key:e.name==="sp"?"*":`+${w(e.name)}`}}function ge(e){return he(e)?{kind:"number",digits:e}:dn(e)}function dn(e){return{kind:"qualifier",name:hr.get(e)??e}}function pn(e){return e.kind==="number"?/^0*$/.test(e.digits):e.kind==="qualifier"&&e.name===""}function he(e){return/^\\d/.test(e)}var mn=[{about:"a word that says that nothing is known",form:"\\\\(?(?:unknown|unspecified|undefined|unversioned|noassertion|none|null|nil|n/a|na|not[-_ ]specified|not[-_ ]provided)\\\\)?"},{about:"Go\'s main module",form:"\\\\(?devel\\\\)?"},{about:"a tag or a branch, which moves",form:"latest|head|main|master|trunk"},{about:"a place to be filled in",form:"[$%]\\\\{.*|@.*@|\\\\{\\\\{.*"},{about:"an address",form:"[a-z][a-z0-9+.-]*://.*|(?:git|github|gitlab|bitbucket|file|link|portal|workspace|npm)[+:@].*"},{about:"a sign alone",form:"[-?*]+"}];var xr=new RegExp(`^(?:${mn.map(e=>e.form).join("|")})$`,"isu"),[vr,Or]=[48,57];function gn(e){let n=e.charCodeAt(0);return!(n>=vr&&n<=Or)&&xr.test(e)}var Sr={numbers:3,prefix:/^[v=\\s]+/};function hn(e){return A(e,Sr)}var Cr={numbers:4,prefix:/^v/};function yn(e){return A(e.toLowerCase(),Cr)}var Nr=new RegExp([/^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)/,/(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\\d*))?/,/(?:-(?<postOnly>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?/,/(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d*))?/,/(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/].map(({source:e})=>e).join("")),wn="~",bn="!",Ar="$",Lr="#";function kn(e){let n=e.toLowerCase(),t=Nr.exec(n);if(t?.groups===void 0)return v;let r=t.groups,o=n.slice(t[0].length);return[d(r.epoch??""),jr(r.release??""),Er(r),Ir(r),r.dev===void 0?wn:`d${d(r.devNumber??"")}`,Pr(r.local),o===""?"":w(o)].join("")}function jr(e){let n=e.split(".").map(d);for(;n.at(-1)==="0";)n.pop();return`${n.join("")}${Ar}`}var Kr={a:"a",alpha:"a",b:"b",beta:"b"};function Er(e){let{pre:n,preNumber:t=""}=e;return n!==void 0?`${Kr[n]??"r"}${d(t)}`:e.dev!==void 0&&!$n(e)?Lr:wn}function Ir(e){return $n(e)?`p${d(e.postOnly??e.postNumber??"")}`:bn}function $n(e){return e.post!==void 0||e.postOnly!==void 0}function Pr(e){return e===void 0?bn:`${e.split(/[-_.]/).map(t=>/^\\d+$/.test(t)?`;${d(t)}`:`:${w(t)}`).join("")}${x}`}var xn={"~":"#","^":"%"},Vr="$",Rr="*";function On(e){let{epoch:n,version:t,revision:r}=G(e);return`${d(n)}${vn(t)}${r===""?"":vn(r)}`}function vn(e){return`${(e.match(/[0-9]+|[A-Za-z]+|[~^]/g)??[]).map(Ur).join("")}${Vr}`}function Ur(e){let n=Object.hasOwn(xn,e)?xn[e]:void 0;return n!==void 0?n:/^\\d/.test(e)?d(e):`${Rr}${e}${x}`}var Mr={npm:hn,maven:ln,pypi:kn,deb:cn,rpm:On,apk:me,gem:an,nuget:yn,golang:fn,cargo:on,generic:un},zr=256;function S(e,n){let t=n.trim().slice(0,zr);return t===""||gn(t)?"":Mr[e](t)}function b(e,n,t){let r=o=>I(e,t,o);switch(n){case"<":case"<=":return[k(z,r(n==="<="))];case">":case">=":return[k(r(n===">="),void 0)];case"=":return[k(r(!0),r(!0))];case"!=":return[k(z,r(!1)),k(r(!1),void 0)]}}function I(e,n,t){return{version:n,key:S(e,n),inclusive:t}}var h=class extends Error{name="RangeProblem";at;length;expected;isForeign;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected,this.isForeign=n.isForeign??!1}};var D={"^":An,"~":Fr},Sn={npm:D,cargo:{...D,"":_r},golang:D,nuget:D,pypi:{"~=":Jr},gem:{"~>":Zr}},Tr={npm:q,cargo:q,golang:q,nuget:q,pypi:Wr};function ye(e){return e==="apk"?qr:Object.keys(Sn[e]??{})}var qr=["~","~=","=~"];function Cn(e,n,t){if(e==="apk")return Gr(t);let r=Sn[e]?.[n]?.(t);return r&&we(e,r)}function Nn(e,n){return Tr[e]?.(Br(e,n)?`${n}.*`:n)}function we(e,{from:n,to:t}){return{from:I(e,n,!0),to:I(e,t,!1)}}function be(e,n){let[t]=/^\\d+(?:\\.\\d+){0,2}/.exec(n)??[];if(t===void 0)return[];let r=t.split("."),o=i=>`>=${t} <${P(r.slice(0,Math.max(1,i))).join(".")}`;switch(e){case"^":return[o(1)];case"~":case"=~":return[...new Set([o(2),o(r.length-1)])];case"~>":case"~=":return[o(r.length-1)];default:return[]}}function Br(e,n){return(e==="npm"||e==="cargo")&&/^v?\\d+(?:\\.\\d+)?$/.test(n)}function An(e){let n=Ln(e);if(n===void 0)return;let t=n.findIndex(o=>!/^0+$/.test(o)),r=t===-1?n.length-1:t;return{from:jn(e),to:ke(n.slice(0,r+1))}}function Fr(e){let n=Ln(e);return n&&{from:jn(e),to:ke(n.slice(0,2))}}function _r(e){return q(e)??An(e)}function q(e){let[,n]=/^v?(\\d+(?:\\.\\d+)?)(?:\\.[xX*]){1,2}$/.exec(e)??[];return n===void 0?void 0:{from:n,to:ke(n.split("."))}}function Ln(e){let[,n]=/^v?(\\d+(?:\\.\\d+){0,2})(?:$|[-+.])/.exec(e)??[];return n?.split(".")}function jn(e){return e.replace(/(?:\\.[xX*])+$/,"")}function ke(e){return`${[...P(e),"0","0"].slice(0,Math.max(3,e.length)).join(".")}-0`}function Jr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)+)/.exec(e)??[];if(t!=="")return{from:e,to:`${n}${P(t.split(".").slice(0,-1)).join(".")}.dev0`}}function Wr(e){let[,n="",t=""]=/^v?(\\d+!)?(\\d+(?:\\.\\d+)*)\\.\\*$/.exec(e)??[];if(t!=="")return{from:`${n}${t}.dev0`,to:`${n}${P(t.split(".")).join(".")}.dev0`}}function Zr(e){let[n]=/^\\d+(?:\\.\\d+)*/.exec(e)??[];if(n===void 0)return;let t=n.split(".");return{from:e,to:`${P(t.slice(0,Math.max(1,t.length-1))).join(".")}.A`}}function Gr(e){let n=tn(e),t=/^[1-9]\\d*(?:\\.[1-9]\\d*)*$/.test(e);return{from:{version:e,key:n,inclusive:!0},to:{version:t?P(e.split(".")).join("."):e,key:`${n}${Dr}`,inclusive:!t}}}var Dr="~~~";function P(e){return[...e.slice(0,-1),String(BigInt(e.at(-1)??"0")+1n)]}var Qr=/[^\\x21-\\x7e]|[<>=!"\'`()[\\]{};&|#,\\\\]/;function j(e,n){let t=e.replace(/^v?\\d+!(?=\\d)/,o=>"0".repeat(o.length)),r=Qr.exec(t);if(r!==null)throw new h({what:`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:Hr(e,r.index)})}function Hr(e,n){let[t,r="",o]=[e.slice(0,n),e[n],e.slice(n+1)];return/^["\'`]/.test(e)?`a version without quotes, such as ${e.replace(/["\'`]/g,"")||"2.17.1"}`:t!==""&&/[<>=!]/.test(r)?`a blank between two comparisons: ${t} ${e.slice(n)}`:t!==""&&/[;&|]/.test(r)&&o!==""?"a blank or a comma between comparisons that hold together, || between alternatives":"a version such as 2.17.1"}var Kn={"":"=","=":"=","==":"=","===":"=","!=":"!=","<":"<","<<":"<","<=":"<=",">":">",">>":">",">=":">="};function En(e,n,t){return(eo(e,n,t)??Xr(n,t)).map(o=>no(e,o)).reduce(T)}var Q=/([<>=!~^]*)[ \\t]*([^\\s,]*)[\\s,]*/y;function Xr(e,n){let t=[];for(Q.lastIndex=0;Q.lastIndex<e.length;){let r=n+Q.lastIndex,[o,i="",s=""]=Q.exec(e)??[""],a=r+(s===""?o.length:o.indexOf(s,i.length));t.push({operator:i,version:s,at:r,versionAt:a})}return t}var Yr=/^(\\S+)[ \\t]+-[ \\t]+(\\S+)$/;function eo(e,n,t){let[,r,o]=Yr.exec(n)??[];if(r===void 0||o===void 0)return;if(e!=="npm")throw new h({what:`${JSON.stringify(n)} is no range of ${e} versions`,at:t,length:n.length,expected:`>=${r} <=${o}`,isForeign:!0});let i=t+n.length-o.length;return[{operator:">=",version:r,at:t,versionAt:t},{operator:"<=",version:o,at:i,versionAt:i}]}function no(e,n){let{operator:t,version:r,at:o}=n;if(r==="*"&&t==="")return[{}];if(io(e,n),ye(e).includes(t)){let s=Cn(e,t,r);if(s===void 0)throw In(n,so(n));return $([s])}let i=Object.hasOwn(Kn,t)?Kn[t]:void 0;if(i!==void 0)return ro(e,i,n);throw new h({what:`${JSON.stringify(t)} is no operator of ${e} versions`,at:o,length:t.length,expected:to(e,t,r),isForeign:be(t,r).length>0})}function to(e,n,t){let r=be(n,t);return r.length>0?r.join(", or "):["<","<=",">",">=","=","!=",...ye(e).filter(Boolean)].join(" ")}function ro(e,n,{version:t}){let r=Nn(e,t);if(r===void 0)return b(e,n,t);switch(n){case"=":return $([we(e,r)]);case"!=":return $([...b(e,"<",r.from),...b(e,">=",r.to)]);case"<=":return b(e,"<",r.to);case">":return b(e,">=",oo(r.to));default:return b(e,n,r.from)}}function oo(e){return e.replace(/(?:-0|\\.dev0)$/,"")}function io(e,n){let{version:t,operator:r,versionAt:o}=n;if(j(t,o),!/\\d/.test(t)&&!/^(?:=+|!=)$/.test(r)||t.startsWith("^")||S(e,t)==="")throw In(n)}function so({operator:e,version:n}){return/^\\d+$/.test(n)?`${e}${n}.0`:void 0}function In({version:e,versionAt:n},t="a version such as 2.17.1"){return new h({what:e===""?"the version is missing":`${JSON.stringify(e)} is no version`,at:n,length:e.length,expected:t})}var H=/([[(])([^[\\](),]*)(,?)([^[\\](),]*)([\\])])[\\s,]*/y;function Pn(e,n,t){let r=[];for(H.lastIndex=0;H.lastIndex<n.length;){let o=H.lastIndex,i=H.exec(n);if(i===null)throw new h({what:"the interval is not complete",at:t+o,length:n.length-o,expected:"an interval such as [2.0,2.17.1) or [2.17.1]"});r.push(co(e,i,t+o))}return $(r)}function co(e,n,t){let[r,o,i="",s,a="",u]=n,[c,f]=[i.trim(),a.trim()],l=(M,ie)=>M===""?void 0:I(e,M,ie);if(j(c,t+r.indexOf(i,1)+i.indexOf(c)),j(f,t+r.lastIndexOf(a)+a.indexOf(f)),s===""){if(c!==""&&o==="["&&u==="]")return k(l(c,!0),l(c,!0));throw new h({what:`${JSON.stringify(r.trim())} is no interval`,at:t,length:r.trimEnd().length,expected:"one version in square brackets, such as [2.17.1], or two with a comma"})}let[p,y]=[l(c,o==="["),l(f,u==="]")];if(p!==void 0&&y!==void 0&&p.key>y.key)throw new h({what:`${JSON.stringify(c)} is above ${JSON.stringify(f)}`,at:t,length:r.trimEnd().length,expected:"the lower version first"});return k(p??z,y)}var Vn={npm:"npm",maven:"maven",pypi:"pypi",deb:"deb",rpm:"rpm",apk:"apk",alpine:"apk",gem:"gem",nuget:"nuget",golang:"golang",go:"golang",cargo:"cargo",generic:"generic"};function Rn(e){return/^vers:/i.test(e)}function $e(e){let n=/^vers:([^/]*)/i.exec(e)?.[1]?.toLowerCase()??"";return Object.hasOwn(Vn,n)?Vn[n]:void 0}function Un(e,n,t){let r=n.includes("/")?n.indexOf("/"):n.length;if($e(n)!==e)throw new h({what:`${JSON.stringify(n.slice(0,r))} is not about ${e} versions`,at:t,length:r,expected:`vers:${e}/ and constraints`});let o=r+1;if(n.slice(o).trim()==="*")return[{}];let i=uo(e,n.slice(o),t+o),s=i.filter(({comparator:l})=>l==="="),a=i.filter(({comparator:l})=>l==="!="),u=i.filter(({comparator:l})=>l!=="="&&l!=="!="),f=s.length===0&&u.length===0?[{}]:$([...s.flatMap(({version:l})=>b(e,"=",l)),...fo(e,u)]);return a.reduce((l,{version:p})=>T(l,b(e,"!=",p)),f)}var ao=/^(<=|>=|!=|<|>|=)?(.+)$/s;function uo(e,n,t){let r=t;return n.split("|").map(i=>{let[,s="=",a=""]=ao.exec(i.trim())??[],u=lo(a);if(u===void 0||u.trim()===""||/^[<>=!*]/.test(u))throw new h({what:`${JSON.stringify(i)} is no constraint`,at:r,length:i.length,expected:"a version, alone or after one of < <= > >= = !="});return j(u.trim(),r),r+=i.length+1,{comparator:s,version:u,key:S(e,u)}}).toSorted((i,s)=>i.key<s.key?-1:+(i.key>s.key))}function fo(e,n){let t=({comparator:i})=>i.startsWith(">"),r=n.filter((i,s)=>{let a=n[t(i)?s-1:s+1];return a===void 0||t(a)!==t(i)}),o=[];return r.forEach((i,s)=>{let a=r[s+1];if(!t(i)){s===0&&o.push(...b(e,i.comparator,i.version));return}let u=b(e,i.comparator,i.version),c=a&&b(e,a.comparator,a.version);o.push(...c===void 0?u:T(u,c))}),o}function lo(e){try{return decodeURIComponent(e)}catch{return}}var po=4096;function Mn(e,n){if(n.length>po)throw zn("the range is too long",0,n.length);let t=n.trim(),r=n.indexOf(t),o=Rn(t)?Un(e,t,r):mo(e,n);return{ecosystem:e,text:n,intervals:o}}function mo(e,n){let t=0,r=n.replaceAll("&&","  ").split("||").flatMap(o=>{let i=t;return t+=o.length+2,go(e,o,i)});return $(r)}function go(e,n,t){let r=n.trim();if(r==="")throw zn("a range is missing",t,n.length);let o=t+n.indexOf(r);return/^[[(]/.test(r)?Pn(e,r,o):En(e,r,o)}function zn(e,n,t){return new h({what:e,at:n,length:t,expected:"a range such as >=2.0 <2.17.1 or [2.0,2.17.1)"})}var Tn={maven:["commons-collections","commons-compress","commons-fileupload","commons-text","guava","jackson-databind","log4j","log4j-api","log4j-core","logback-classic","logback-core","netty-codec-http2","snakeyaml","spring-beans","spring-core","spring-web","spring-webmvc","struts2-core","tomcat-embed-core","xstream"],npm:["axios","body-parser","chalk","cross-spawn","debug","event-stream","express","follow-redirects","jsonwebtoken","lodash","minimatch","minimist","moment","node-fetch","path-to-regexp","qs","semver","tar","ua-parser-js","ws"],pypi:["aiohttp","certifi","cryptography","django","fastapi","flask","jinja2","numpy","pillow","pyyaml","requests","setuptools","tensorflow","torch","tornado","urllib3","werkzeug"]};var V=["npm","maven","pypi","deb","rpm","apk","gem","nuget","golang","cargo","generic"],yo=new Map([...V.map(e=>[e,e]),["go","golang"],["pip","pypi"],["python","pypi"],["rubygems","gem"],["ruby","gem"],["alpine","apk"],["java","maven"],["node","npm"],["javascript","npm"],["dotnet","nuget"],["rust","cargo"],["dpkg","deb"]]);function qn(e){return yo.get(e.toLowerCase())}var wo=new Map(["npm","maven","pypi"].flatMap(e=>Tn[e].map(n=>[n,e])));function X(e){return wo.get(e.toLowerCase())}var Bn={alpm:"alpm",bitbucket:"bitbucket",bitnami:"bitnami",cocoapods:"cocoapods",composer:"composer",conan:"conan",conda:"conda",cpan:"cpan",cran:"cran",docker:"docker",elixir:"hex",erlang:"hex",github:"github",hackage:"hackage",haskell:"hackage",hex:"hex",huggingface:"huggingface",luarocks:"luarocks",mlflow:"mlflow",oci:"oci",packagist:"composer",perl:"cpan",php:"composer",pub:"pub",swid:"swid",swift:"swift"};var m=class extends Error{name="QueryProblem";at;length;expected;constructor(n){super(n.what),this.at=n.at,this.length=n.length,this.expected=n.expected}};var Fn=[{authority:"CVE",form:"CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"GitHub",form:"GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Amazon Linux",form:"ALAS[0-9A-Z]*(?:-[0-9A-Z._]+){0,3}-\\\\d{4}-\\\\d+"},{authority:"Ubuntu",form:"USN-\\\\d+-\\\\d+"},{authority:"Ubuntu",form:"UBUNTU-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Debian",form:"D[SLT]S?A-\\\\d+-\\\\d+"},{authority:"Debian",form:"TEMP-\\\\d+-[0-9A-F]+"},{authority:"Debian",form:"DEBIAN-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Red Hat",form:"RH[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Oracle Linux",form:"EL[SBE]A-\\\\d{4}-\\\\d+"},{authority:"AlmaLinux",form:"AL[SBE]A-\\\\d{4}:[A-Z]?\\\\d+"},{authority:"Rocky Linux",form:"RL[SBE]A-\\\\d{4}:\\\\d+"},{authority:"Fedora",form:"FEDORA(?:-EPEL)?(?:-MODULAR)?-\\\\d{4}-[0-9A-F]+"},{authority:"SUSE",form:"(?:open)?SUSE-[A-Z]{2}-\\\\d{4}:[0-9.]+-\\\\d+"},{authority:"Alpine",form:"ALPINE-CVE-\\\\d{4}-\\\\d{4,19}"},{authority:"Wolfi",form:"CGA(?:-[23456789cfghjmpqrvwx]{4}){3}"},{authority:"Go",form:"GO-\\\\d{4}-\\\\d{4,}"},{authority:"PyPI",form:"PYSEC-\\\\d{4}-\\\\d+"},{authority:"Rust",form:"RUSTSEC-\\\\d{4}-\\\\d{4}"},{authority:"OSV",form:"OSV-\\\\d{4}-\\\\d+"},{authority:"OSV",form:"MAL-\\\\d{4}-\\\\d+"},{authority:"Bitnami",form:"BIT-[0-9A-Z-]+-\\\\d{4}-\\\\d{4,19}"},{authority:"Gentoo",form:"GLSA-\\\\d{6}-\\\\d+"},{authority:"Arch Linux",form:"A(?:SA-\\\\d{6}-\\\\d+|VG-\\\\d+)"},{authority:"Snyk",form:"SNYK-[0-9A-Z]+-[0-9A-Z_-]+-\\\\d+"},{authority:"Photon",form:"PHSA-\\\\d{4}-\\\\d+(?:\\\\.\\\\d+)?-\\\\d+"}];var $o=new RegExp(`^(?:${Fn.map(({form:e})=>e).join("|")})$`,"i");function B(e){return $o.test(e)}function _n(e){return/^(?:(?:cve|usn|dsa|dla|rh[sbe]a|alas\\d*|elsa|pysec|rustsec)-?[\\d:-]*|ghsa(?:-.*)?)$/i.test(e)&&!B(e)}function Jn({id:e,aliases:n=[]}){return[e,...n].map(t=>t.toLowerCase())}function Wn(e,n){return Jn(e).includes(n.toLowerCase())}var Zn=Bn,xo=/(?![\\0-\\x7f])[\\p{Pd}\\p{Sm}\\p{Cf}\\p{Cc}\\p{Pi}\\p{Pf}\\p{Zs}]/u,vo={"\\u2264":"<=","\\u2A7D":"<=","\\u2265":">=","\\u2A7E":">=","\\u2260":"!="};function Gn(e){let n=xo.exec(e);if(n===null)return;let[t]=n,r=`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`,o=!/[\\p{Cf}\\p{Cc}\\p{Zs}]/u.test(t),i=vo[t]??(/\\p{Pd}|\u2212/u.test(t)?"-":void 0);throw new m({what:`${o?`${JSON.stringify(t)} (${r})`:r} stands in no query`,at:n.index,length:t.length,expected:i===void 0?"the query without it":`${i} as it is typed`})}function Dn(e,n){if(B(e))throw new m({what:`more than ${e} is asked for`,at:n,length:e.length,expected:`one vulnerability, ${e} alone`})}function Qn(e,n,t){let r=e.toLowerCase();if(Object.hasOwn(Zn,r))throw new m({what:`${JSON.stringify(e)} is no ecosystem`,at:t,length:e.length,expected:`pkg:${Zn[r]}/${n} or generic:${n}; or, for a group of Maven, maven:${e}:${n}`})}function Hn(e,n,t){let[,r,o]=/^([^:]+(?::[^:]+)?):(v?\\d+(?:\\.[^:]*)?)$/.exec(e)??[],i=e.split(":"),s=i.length>3&&!i.includes("")&&(n===""||n==="maven");if(r===void 0&&!s)return;let a=n===""?"":`${n}:`;throw new m({what:`${JSON.stringify(e)} is no package name`,at:t,length:e.length,expected:r===void 0?`a package and its version, such as ${a}${i[0]}:${i[1]}@${i.at(-1)}`:`${a}${r}@${o}`})}function Xn(e,n,t){let[,r="",o=""]=/^([^:/]+:)?([^:/]+)$/.exec(e)??[],i=X(o);if(!(o===o.toLowerCase()||i===void 0||!Oo.has(i))&&!(n!==void 0&&n!==i))throw new m({what:`${JSON.stringify(e)} is no package of ${i} that is known here, where the case of letters counts`,at:t,length:e.length,expected:`${r}${o.toLowerCase()}; or generic:${e} for a package of no ecosystem`})}var Oo=new Set(["npm","maven"]);var So=/^\\w[^\\s,|]*$/,Co=/[@<>=!^~[(\\s,|]/;function et(e){Gn(e);let n=e.length-e.trimStart().length,t=/^pkg:/i.test(e.trimStart()),r=e.slice(n),o=Io(e,n+(t?Ko(r):Eo(r)),t),[i,s]=[e.slice(n,o),e.slice(o)],a=Po(s,t),u=t?Vo(i,n):Ro(i,n,a),c={kind:"package",text:e,...u,...a===""?{}:{range:t&&So.test(a)?He(a,le(e)):a},...s.startsWith("@")?{isVersionTold:!0}:{}};return Ao(c,o),c}function xe(e,n){let t=Yn.get(e)??new Map;return Yn.set(e,t),t.has(n)||t.set(n,nt(e,n)),t.get(n)}var Yn=new WeakMap;function F({ecosystem:e,isSupposed:n=!1}){return e===void 0?V:n?[e,"generic"]:[e]}function nt(e,n){if(F(e).includes(n))try{return tt(e,n)}catch(t){if(t instanceof h)return;throw t}}function tt({range:e="*",...n},t){let r=n.isVersionTold===!0||n.ecosystem===void 0;return Mn(t,t==="cargo"&&r&&No.test(e)?`=${e}`:e)}var No=/^v?\\d+\\.\\d+\\.\\d+(?:[-+]\\S*)?$/;function Ao(e,n){let{range:t,ecosystem:r,name:o,text:i}=e;if(t===void 0)return;let s=new Map;for(let l of r===void 0?V:[r]){let p=jo(e,l);p!==void 0&&s.set(l,p)}let a=[...s.values()].find(({isForeign:l})=>l),u=V.filter(l=>!s.has(l)),c=a??s.get(r??"generic"),f=Math.max(n,i.indexOf(t,n));if(r===void 0&&a!==void 0&&u.length>0)throw new m({what:`${JSON.stringify(t)} is a range of ${u.join(", ")} only, and ${o} may be any package`,at:f,length:Math.min(t.length,i.length-f),expected:`its ecosystem, such as ${u[0]}:${o}; or ${a.expected}`});if(c===void 0||r===void 0&&u.length>0){Lo(e,f);return}throw new m({what:c.message,at:Math.min(f+c.at,i.length),length:Math.min(c.length,Math.max(0,i.length-f-c.at)),expected:c.expected})}function Lo(e,n){let{range:t="*",text:r}=e;if(!(F(e).flatMap(i=>nt(e,i)?.intervals??[]).length>0))throw new m({what:`${JSON.stringify(t)} can match no version`,at:n,length:Math.min(t.length,r.length-n),expected:"a range that holds some"})}function jo(e,n){try{tt(e,n);return}catch(t){if(t instanceof h)return t;throw t}}function Ko(e){return/^pkg:\\/*[^/]*\\//i.exec(e)?.[0].length??4}function Eo(e){return/^(?:[A-Za-z]+:)?@/.exec(e)?.[0].length??0}function Io(e,n,t){for(let r=n;r<e.length;r++)if(t&&/[?#]/.test(e[r]??"")||Co.test(e[r]??"")&&!(e[r]==="@"&&e[r-1]==="/"))return r;return e.length}function Po(e,n){let t=e.replace(/^@/,"").trim();if(!n)return t;let r=t.replace(/[?#][^\\s<>@[(]*/,"").replace(/^@/,"").trim();try{return decodeURIComponent(r)}catch{return r}}function Vo(e,n){let t=le(e);if(t===void 0||/[*]/.test(e))throw new m({what:`${JSON.stringify(e)} is no package URL`,at:n,length:e.length,expected:"a package URL such as pkg:maven/org.apache.logging.log4j/log4j-core"});let{type:r,namespace:o,name:i}=t,s=Qe(r);return s==="npm"?{name:o===""?i:`${o}/${i}`,ecosystem:s}:{name:i,ecosystem:s,...o===""?{}:{namespace:o}}}function Ro(e,n,t){let[,r="",o=""]=/^(?:([A-Za-z]+):(?!:))?(.*)$/s.exec(e)??[],i=r===""?void 0:qn(r),s=i===void 0?e:o,a=n+e.length-s.length;if(Uo(s,a),i===void 0&&Qn(r,o,n),Hn(s,i===void 0?"":r,a),i===void 0&&!zo(r,o))throw new m({what:`${JSON.stringify(r)} is no ecosystem`,at:n,length:r.length,expected:`one of ${V.join(", ")}; or, for a group of Maven, maven:${r}:${o}`});if(s===""||/^[@:/]|[:/]$/.test(s.replace(/^@(?=[^/]+\\/[^/]+$)/,"")))throw new m({what:s===""?"the name of a package is missing":`${JSON.stringify(s)} is no package name`,at:n,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});Xn(s,i,a);let u=$e(t);if(s.startsWith("@")&&(i??"npm")==="npm")return{name:s,ecosystem:"npm"};let[,c,f]=/^([^:/]+):([^:/]+)$/.exec(s)??[];if(c!==void 0&&f!==void 0)return{name:f,namespace:c,ecosystem:i??"maven"};let l=s.lastIndexOf("/"),p=i??u;if(l!==-1)return{name:s.slice(l+1),namespace:s.slice(0,l),...p===void 0?{}:{ecosystem:p}};let y=X(s);if(i===void 0&&y!==void 0&&u!==void 0&&y!==u)throw new m({what:`${s} is a package of ${y}, and the range is about ${u} versions`,at:n,length:e.length,expected:`a range of ${y} versions, or ${u}:${s} where that is meant`});return p!==void 0?{name:s,ecosystem:p}:y===void 0?{name:s}:{name:s,ecosystem:y,isSupposed:!0}}function Uo(e,n){let t=/[*?{}&;"\'`]/.exec(e);if(t!==null)throw new m({what:`${JSON.stringify(t[0])} stands in no name of a package`,at:n+t.index,length:1,expected:"the whole name of one package, such as log4j-core"});if(Dn(e,n),_n(e))throw new m({what:`${JSON.stringify(e)} is no whole identifier of a vulnerability`,at:n,length:e.length,expected:"an identifier such as CVE-2021-44228 or GHSA-jfh8-c2jp-5v3q"});if(Mo.test(e))throw new m({what:`${JSON.stringify(e)} is a licence`,at:n,length:e.length,expected:`license:${e}`})}var Mo=/^(?:(?:a?gpl|lgpl|gfdl|apache|mpl|epl|eupl|cddl|osl|afl|artistic|cc0|cc-by(?:-[a-z]+)*)-\\d+\\.\\d+(?:-only|-or-later|\\+)?|bsd-\\d-clause)$/i;function zo(e,n){return e===""||n.startsWith("//")||/[:/]/.test(n)?!0:n.toLowerCase().startsWith(e.slice(0,3).toLowerCase())}function rt(e,n,t){return F(e).includes(n)&&Ze(n,e,t)}function ot(e,n,t){let r=xe(e,n)?.intervals??[];return r.some(o=>ue(o,t))?"yes":t===""&&r.length>0?"version unknown":"no"}var To=4096;function st(e){let n=e.trim();if(n===""||n.length>To)throw new m({what:n===""?"the query is empty":"the query is too long",at:0,length:e.length,expected:"a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only"});return/^licen[cs]e:/i.test(n)?qo(e):B(n)?{kind:"vulnerability",text:e,id:n}:et(e)}function ct(e,n){switch(e.kind){case"vulnerability":return it(n.vulnerabilities?.some(t=>Wn(t,e.id))===!0);case"license":return it(ze(n.license,e.expression));case"package":{let{ecosystem:t,fullVersion:r}=n;return rt(e,t,n)?ot(e,t,S(t,r)):"no"}}}function it(e){return e?"yes":"no"}function qo(e){let n=e.indexOf(":")+1,t=e.slice(n).trim(),r=Z(t);if(/\\sOR\\s/.test(t))throw new m({what:"one licence or another is asked for",at:e.indexOf(t,n),length:t.length,expected:`one licence, such as license:${r[0]??"MIT"}, or several with AND`});if(r.length>0)return{kind:"license",text:e,expression:t};throw new m({what:"the licence is missing",at:n,length:e.length-n,expected:"an SPDX identifier such as license:AGPL-3.0-only"})}function ft(e,n){let t=e.trim();if(t==="")return Jo(n);let{query:r,problem:o}=Bo(t),i=r===void 0||r.kind==="package"&&lt(t),s=t.toLowerCase(),a=new Uint8Array(n.packages.length),u=new Uint8Array(n.vulnerabilities.length),c=new Uint8Array(n.images.length);if((i||r.kind!=="vulnerability")&&Fo(a,n,i?void 0:r,s),i||r.kind==="vulnerability"){let f=l=>i?l.includes(s):l===s;for(let l of n.vulnerabilities)l.lowerNames.some(f)&&(u[l.at]=1)}if(i)for(let f of n.images)f.lower.includes(s)&&(c[f.at]=1);return _o(n,a,u,c),{packages:ve(a),vulnerabilities:ve(u),images:ve(c),...o===void 0?{}:{problem:o}}}function Bo(e){try{return{query:st(e)}}catch(n){if(!(n instanceof m))throw n;return lt(e)?{}:{problem:`${n.message}. Expected: ${n.expected}`}}}function lt(e){return/^[\\w./-]*$/.test(e)}function Fo(e,{packages:n},t,r){let o=new Map;for(let i of n)t?.kind==="license"?(o.has(i.license)||o.set(i.license,at(t,i)),e[i.at]=Number(o.get(i.license))):(t===void 0?i.lowerName.includes(r):at(t,i))&&(e[i.at]=1)}function at(e,n){return ut(e,n,n)||n.others.some(t=>ut(e,n,t))}function ut(e,{name:n,license:t},{namespace:r,ecosystem:o,version:i}){return ct(e,{name:n,namespace:r,ecosystem:o,fullVersion:i,license:t})!=="no"}function _o({findings:e,images:n},t,r,o){let[i,s]=[t.slice(),r.slice()];for(let a of e)i[a.package]===1&&(r[a.vulnerability]=1),s[a.vulnerability]===1&&(t[a.package]=1);for(let a of n)(a.packages.some(c=>i[c]===1)||a.findings.some(c=>s[e[c]?.vulnerability??-1]===1))&&(o[a.at]=1)}function Jo({packages:e,vulnerabilities:n,images:t}){let r=o=>o.map((i,s)=>s);return{packages:r(e),vulnerabilities:r(n),images:r(t)}}function ve(e){let n=[];for(let t=0;t<e.length;t++)e[t]===1&&n.push(t);return n}var Oe=["unknown","none","low","medium","high","critical"];function Y(e,n){return+(n.knownExploited!=="")-+(e.knownExploited!=="")||Oe.indexOf(n.severity)-Oe.indexOf(e.severity)||(n.epss??0)-(e.epss??0)||n.images-e.images}var ee=[{key:"id",title:"Vulnerability",cell:({id:e})=>({text:e,href:N({vulnerability:e})})},{key:"severity",title:"Severity",startsFalling:!0,cell:({severity:e})=>({text:e,rank:Oe.indexOf(e),className:`severity ${e}`})},K("score","Score",({score:e})=>e),{key:"epss",title:"EPSS",isNumber:!0,cell:({epss:e})=>({text:e===void 0?"":Ae(e),rank:e??-1})},{key:"kev",title:"Exploited since",cell:({knownExploited:e})=>({text:e})},K("packages","Packages",({packages:e})=>e),K("images","Images",({images:e})=>e)],ne=[{key:"name",title:"Package",cell:({name:e,key:n})=>({text:e,href:N({package:n})})},{key:"version",title:"Version",cell:({version:e})=>({text:e||"version unknown"})},{key:"ecosystem",title:"Ecosystem",cell:e=>({text:Ce(e)})},{key:"license",title:"Licence",cell:({license:e})=>({text:e})},K("vulnerabilities","Vulnerabilities",({vulnerabilities:e})=>e),K("images","Images",({images:e})=>e)];function Ce({ecosystem:e,others:n}){return[...new Set([e,...n.map(t=>t.ecosystem)])].join(", ")}var dt=[...ne.map(e=>({...e,cell:({found:n})=>e.cell(n)})),{key:"fixed",title:"Mended in",cell:({fixedVersion:e})=>({text:e})}];function te(e){return[{key:"image",title:"Image",cell:({arn:n,sha:t})=>({text:Ne(n,t),href:N({image:t})})},{key:"account",title:"Account",cell:({arn:n})=>({text:Se(n)?.account??"",className:"whole"})},{key:"region",title:"Region",cell:({arn:n})=>({text:Se(n)?.region??"",className:"whole"})},{key:"os",title:"Operating system",cell:({operatingSystem:n})=>({text:n})},{key:"exported",title:"Exported",cell:({exportedOn:n})=>({text:n,className:"whole"})},K("packages","Packages",({packages:n})=>n.length),K("vulnerabilities","Vulnerabilities",n=>new Set([...n.findings].map(t=>e[t]?.vulnerability)).size)]}function Ne(e,n){let t=Se(e);return t===void 0?e:`${t.repository}@${n.slice(0,19)}`}function Se(e){let[,n,t,r]=/^arn:[^:]+:ecr:([^:]*):([^:]*):repository\\/(.+?)(?:\\/sha256:.*)?$/.exec(e)??[];if(!(n===void 0||t===void 0||r===void 0))return{region:n,account:t,repository:r}}function K(e,n,t){return{key:e,title:n,isNumber:!0,cell:r=>{let o=t(r);return{text:o===void 0?"":String(o),rank:o??-1}}}}function Ae(e){return`${(e*100).toFixed(1)} %`}function pt(e,n){return`${[e.map(({title:r})=>r),...n.map(r=>e.map(o=>o.cell(r).text))].map(r=>r.map(Wo).join(",")).join(`\\r\n`)}\\r\n`}function Wo(e){let n=/^[=+\\-@\\t\\r]/.test(e)&&!/^-?\\d+(\\.\\d+)?$/.test(e)?`\'${e}`:e;return/[",\\r\\n]/.test(n)||n!==e?`"${n.replaceAll(\'"\',\'""\')}"`:n}var Zo=200;function Le({columns:e,rows:n,sort:t}){let r=t?.replace(/^-/,""),o=e.find(a=>a.key===r);if(o===void 0)return n;let i=t?.startsWith("-")?-1:1;return n.map(a=>({row:a,rank:Qo(o.cell(a))})).sort((a,u)=>i*Ho(a.rank,u.rank)).map(({row:a})=>a)}function mt(e){let{caption:n,columns:t,sort:r,onSort:o}=e,i=Le(e),s=g("tbody"),a=g("tr",{},t.map(({key:p,title:y,isNumber:M,startsFalling:ie=M})=>{let yt=r===p||r===`-${p}`,Ke=g("button",{type:"button"},[y]);Ke.addEventListener("click",()=>o(Do(r,p,ie===!0)));let wt=yt?r?.startsWith("-")?"descending":"ascending":"none";return g("th",{scope:"col","aria-sort":wt,...M?{class:"number"}:{}},[Ke])})),u=g("table",{},[g("caption",{},[n]),g("thead",{},[a]),s]),c=g("button",{type:"button",class:"more"}),f=0,l=()=>{let p=i.slice(f,f+Zo);s.append(...p.map(y=>Go(y,t))),f+=p.length,c.textContent=`Show more (${(i.length-f).toLocaleString("en-US")} left)`,c.hidden=f>=i.length};return c.addEventListener("click",l),l(),g("div",{class:"table",role:"region",tabindex:"0","aria-label":n},[u,...i.length===0?[g("p",{class:"none"},["None"])]:[],c])}function Go(e,n){return g("tr",{},n.map((t,r)=>{let{text:o,href:i,className:s}=t.cell(e),a=[...t.isNumber?["number"]:[],...s===void 0?[]:[s]],u=i===void 0?o:g("a",{href:i},[o]),c=a.length===0?{}:{class:a.join(" ")};return r===0?g("th",{scope:"row",...c},[u]):g("td",c,[u])}))}function Do(e,n,t){let r=t?`-${n}`:n,o=t?n:`-${n}`;return e===r?o:r}function Qo({rank:e,text:n}){return e??n}function Ho(e,n){return typeof e=="number"&&typeof n=="number"?e-n:String(e).localeCompare(String(n),"en",{numeric:!0})}function C(e,n,t){return{caption:e,count:t.length,table:(r,o)=>mt({caption:e,columns:n,rows:t,sort:r,onSort:o}),csv:r=>pt(n,Le({columns:n,rows:t,sort:r}))}}function gt(e,n,t){return e.vulnerability!==void 0?Yo(e.vulnerability,t):e.package!==void 0?ei(e.package,t):e.image!==void 0?ni(e.image,t):Xo(e,n(),t)}function Xo({view:e},n,{packages:t,vulnerabilities:r,images:o,findings:i}){switch(e){case"vulnerabilities":return{heading:"Vulnerabilities",facts:[],lists:[C("Vulnerabilities",ee,R(r,n.vulnerabilities).sort(Y))]};case"packages":return{heading:"Packages",facts:[],lists:[C("Packages",ne,R(t,n.packages))]};case"images":return{heading:"Images",facts:[],lists:[C("Images",te(i),R(o,n.images))]}}}function Yo(e,{vulnerabilities:n,findings:t,packages:r,images:o}){let i=n.find(c=>c.id===e)??n.find(({lowerNames:c})=>c.includes(e.toLowerCase()));if(i===void 0)return je(e);let s=t.flatMap((c,f)=>c.vulnerability===i.at?[{at:f,finding:c}]:[]),a=new Set(s.map(({at:c})=>c)),u=s.flatMap(({finding:c})=>{let f=r[c.package];return f===void 0?[]:[{found:f,fixedVersion:c.fixedVersion}]});return{heading:e,facts:ti(i),lists:[C(`Images with ${e}`,te(t),o.filter(c=>c.findings.some(f=>a.has(f)))),C(`Packages with ${e}`,dt,u)]}}function ei(e,{packages:n,images:t,findings:r,vulnerabilities:o}){let i=n.filter(c=>c.key===e||c.others.some(f=>f.key===e)),s=new Set(i.map(({at:c})=>c)),[a]=i;if(a===void 0)return je(e);let u=r.filter(c=>s.has(c.package));return{heading:`${a.name} ${a.version}`,facts:[["Ecosystem",[...new Set(i.map(Ce))].join("; ")],["Licence",[...new Set(i.map(({license:c})=>c))].filter(Boolean).join("; ")||"not told"]],lists:[C(`Images with ${a.name} ${a.version}`,te(r),t.filter(c=>c.packages.some(f=>s.has(f)))),C(`Vulnerabilities of ${a.name} ${a.version}`,ee,R(o,[...new Set(u.map(({vulnerability:c})=>c))]).sort(Y))]}}function ni(e,{images:n,packages:t,findings:r,vulnerabilities:o}){let i=n.find(a=>a.sha===e);if(i===void 0)return je(e);let s=new Set([...i.findings].map(a=>r[a]?.vulnerability??0));return{heading:Ne(i.arn,i.sha),facts:[["Name",i.arn],["Digest",i.sha],["Operating system",i.operatingSystem||"not told"],["Exported",i.exportedOn||"not told"]],lists:[C("Vulnerabilities of the image",ee,R(o,[...s]).sort(Y)),C("Packages of the image",ne,R(t,[...i.packages]))]}}function je(e){return{heading:e,facts:[["Found","This report does not hold it"]],lists:[]}}function ti({aliases:e,severity:n,score:t,epss:r,knownExploited:o}){return[...e.length===0?[]:[["Also called",e.join(", ")]],["Severity",n],...t===void 0?[]:[["Score",String(t)]],...r===void 0?[]:[["EPSS",Ae(r)]],...o===""?[]:[["Listed by CISA",o]]]}function R(e,n){return n.flatMap(t=>{let r=e[t];return r===void 0?[]:[r]})}var ri=[["vulnerabilities","Vulnerabilities"],["packages","Packages"],["images","Images"]],oe=U("query"),[oi,re,ht,ii]=[U("views"),U("content"),U("status"),U("problem")];si().then(e=>ci(Pe(e))).catch(e=>{ht.textContent=`The data of this page cannot be read: ${String(e)}`});async function si(){let e=Uint8Array.from(atob(U("data").textContent??""),t=>t.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(n).text())}function ci(e){let n=()=>ai(J(location.hash),e);oe.addEventListener("input",()=>{let{view:t}=J(location.hash);history.replaceState(null,"",N({view:t,query:oe.value})),n()}),addEventListener("hashchange",()=>{n();let{vulnerability:t,package:r,image:o}=J(location.hash);(t??r??o)&&re.querySelector("h2")?.focus()}),n()}function ai(e,n){let t=performance.now();document.activeElement!==oe&&(oe.value=e.query);let r=ft(e.query,n),o=gt(e,()=>r,n),i=(e.vulnerability??e.package??e.image)!==void 0;oi.replaceChildren(...ri.map(([f,l])=>ui(f,l,r[f].length,e,i))),ii.textContent=r.problem??"";let s=o.lists.length===1&&o.lists[0]?.caption===o.heading;re.className=s?"single":"";let a=g("h2",{tabindex:"-1"},[o.heading]),u=g("dl",{},o.facts.flatMap(([f,l])=>[g("dt",{},[f]),g("dd",{},[l])]));re.replaceChildren(a,...o.facts.length===0?[]:[u],...o.lists.flatMap((f,l)=>fi(f,l===0?e.sort:void 0,e)));let c=o.lists.map(({caption:f,count:l})=>`${f}: ${l.toLocaleString("en-US")}`);ht.textContent=c.join(". "),re.dataset.milliseconds=String(Math.round(performance.now()-t))}function ui(e,n,t,r,o){let i=!o&&r.view===e,s=N({view:e,query:r.query});return g("a",{href:s,...i?{"aria-current":"page"}:{}},[`${n} (${t.toLocaleString("en-US")})`])}function fi(e,n,t){let r=e.table(n,i=>{location.hash=N({...t,sort:i})}),o=g("button",{type:"button",class:"csv"},[`CSV: ${e.caption}`]);return o.addEventListener("click",()=>li(`${e.caption}.csv`,e.csv(n))),[r,o]}function li(e,n){let t=URL.createObjectURL(new Blob(["\\uFEFF",n],{type:"text/csv"}));g("a",{href:t,download:e.replace(/[^\\w. -]+/g,"_")}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function U(e){let n=document.getElementById(e);if(n===null)throw new Error(`There is no #${e}`);return n}', pageStyle = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --ground: #ffffff; --raised: #f4f6f8; --line: #d0d7de; --link: #0a58ca; --bad: #b3261e; --mark: #0a58ca }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #a3adb8; --ground: #0f1419; --raised: #1a2129; --line: #364049; --link: #79b8ff; --bad: #ff8a80; --mark: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground) }
header, main { max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem }
header { padding-bottom: 0 }
h1 { font-size: 1.4rem; margin: 0 0 .75rem; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; margin: .5rem 0; overflow-wrap: anywhere }
label { display: block; font-weight: 600 }
input { width: 100%; font: inherit; padding: .55rem .75rem; margin-top: .3rem; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .4rem }
input::placeholder { color: var(--quiet); opacity: 1 }
p { margin: .4rem 0 }
#hint, #status { color: var(--quiet); font-size: .9rem }
#problem { color: var(--bad) }
#problem:empty { display: none }
code { font-family: ui-monospace, monospace; font-size: .9em }
nav { display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .75rem; border-bottom: 1px solid var(--line) }
nav a { padding: .5rem .9rem; text-decoration: none; border-bottom: 3px solid transparent }
nav a[aria-current] { color: var(--text); font-weight: 600; border-color: var(--mark) }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
h2:focus { outline: none }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 1rem }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
.table { overflow-x: auto; margin-top: 1rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; min-width: 5rem }
thead th { background: var(--raised); padding: 0; overflow-wrap: normal }
thead button { all: unset; box-sizing: border-box; width: 100%; padding: .5rem .75rem; font-weight: 600; cursor: pointer; white-space: nowrap }
thead button:focus-visible { outline: 3px solid var(--mark); outline-offset: -3px }
thead [aria-sort=ascending] button::after { content: ' \u2191' }
thead [aria-sort=descending] button::after { content: ' \u2193' }
tbody th { min-width: 9rem }
.none { color: var(--quiet); padding: .1rem .75rem }
.number { text-align: right; font-variant-numeric: tabular-nums }
tbody tr:hover { background: var(--raised) }
.whole { white-space: nowrap }
.single h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.single .table { margin-top: 0 }
.severity { font-weight: 600 }
.critical, .high { color: var(--bad) }
.more, .csv { font: inherit; color: var(--link); background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; margin: .6rem .5rem .6rem 0; cursor: pointer }
[hidden] { display: none }
@media print { search, nav, .csv, .more { display: none } }
`;
      function pageHtml(payload) {
        const data2 = (0, external_node_zlib_.gzipSync)(JSON.stringify(payload), { level: 9 }).toString("base64"), title = escaped(payload.title);
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
          "default-src 'none'",
          `script-src ${hashOf(pageScript)}`,
          `style-src ${hashOf(pageStyle)}`,
          "base-uri 'none'",
          "form-action 'none'"
        ].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<search>
<label for="query">Search packages, versions, vulnerabilities, licences and images</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint problem" placeholder="log4j-core&lt;2.17.1">
<p id="hint">A piece of a name, <code>lodash&lt;4.17.21</code>, <code>pkg:maven/\u2026@&lt;2</code>, <code>CVE-2021-44228</code> or <code>license:AGPL-3.0-only</code></p>
<p id="problem" role="alert"></p>
</search>
<nav id="views" aria-label="Lists"></nav>
</header>
<main>
<p id="status" role="status">Reading\u2026</p>
<div id="content"></div>
</main>
<noscript>This page needs JavaScript.</noscript>
<script type="application/octet-stream" id="data">${data2}<\/script>
<script type="module">${pageScript}<\/script>
</body>
</html>
`;
      }
      function hashOf(text) {
        return `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
      }
      function escaped(text) {
        const named = {
          "&": "&amp;",
          "<": "&lt;",
          ">": "&gt;",
          '"': "&quot;",
          "'": "&#39;"
        };
        return text.replace(/[&<>"']/g, (character) => named[character] ?? "");
      }
      async function writePage(from, file, title, edge) {
        const { inventory, images, unread } = await gather(await (0, data.$)(from, edge), edge);
        if (images === 0)
          throw new lib.yo(`${JSON.stringify(from)} holds no images`, {
            where: "data",
            expected: "tables or SBOMs with packages"
          });
        const html = pageHtml(inventory.finish(title));
        return await edge.files.writeWhole(file, html), edge.host.log.info(`Page: ${file} (${(0, counted.h)(images, "image")}, ${(0, progress._u)(html.length)})`, "good"), { file, images, unread };
      }
      async function gather(data2, edge) {
        if (data2.kind === "tables") {
          const { signal } = edge.host.cancellation;
          return await (0, find_tables.g)(data2.tables, signal, (pairs) => gatherPairs(pairs, edge));
        }
        const { bySha, unread } = await factsOfDocuments(data2.documents, edge), inventory = collectInventory();
        for (const several of bySha.values())
          inventory.add((0, tables.yx)(several));
        return { inventory, images: bySha.size, unread };
      }
      async function gatherPairs(pairs, { host }) {
        tellLacking(pairs, host.log);
        const inventory = collectInventory();
        let images = 0;
        const isLatest = await (0, search.T)(pairs);
        for (const pair of pairs) {
          host.cancellation.signal.throwIfAborted();
          const isWanted = (sha) => isLatest(pair, sha), found = await pair.open(async (sbom, openCve) => (0, tables.KO)(sbom, await openCve(), isWanted));
          for (const facts2 of found.values())
            inventory.add(facts2), images++;
        }
        return { inventory, images, unread: [] };
      }
      function tellLacking(pairs, log) {
        const [first, ...more] = pairs.filter(({ lacksVulnerabilities }) => lacksVulnerabilities);
        if (first === void 0)
          return;
        const others = more.length === 0 ? "" : ` and ${more.length} more`;
        log.warn(`Without vulnerabilities, for the file of them is not there: ${first.name}${others}`);
      }
      async function factsOfDocuments(documents, edge) {
        const texts = new tables.NT(), bySha = /* @__PURE__ */ new Map(), { problems, unread } = await (0, reading.e)(documents, edge, (source) => {
          const { visitor, finish } = (0, tables.M7)(texts);
          return {
            visitor,
            async take(document) {
              const facts2 = finish(document, (0, lib_documents.V)(source));
              return bySha.set(facts2.image.sha, [...bySha.get(facts2.image.sha) ?? [], facts2]), facts2;
            }
          };
        });
        return (0, lib.L7)(problems), { bySha, unread };
      }
    })
  )
};
