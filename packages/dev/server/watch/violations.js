// Records what a page must never do, for tests: window.takarViolations is empty on a good page.
(() => {
  const seen = [];
  window.takarViolations = seen;
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push({
      kind: 'policy',
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
      source: `${event.sourceFile}:${event.lineNumber}`,
    });
  });
  window.addEventListener(
    'error',
    (event) => {
      const target = event.target;
      if (target instanceof Element) seen.push({ kind: 'resource', blocked: target.src || target.href || '' });
      else seen.push({ kind: 'error', message: event.message, source: `${event.filename}:${event.lineno}` });
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    seen.push({ kind: 'rejection', message: String(event.reason) });
  });
})();
