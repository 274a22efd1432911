export type { Component, Ecosystem, Image, Severity, Vulnerability } from './document.js'
