export type { Component, Ecosystem, Image, Severity, StatedVersion, Vulnerability } from './document.js'
