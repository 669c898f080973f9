import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of the given programs or files that exists here: a bare name is looked up in PATH. */
function firstOf(...candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const candidate of candidates.filter(Boolean)) {
    if (candidate.includes('/')) {
      if (existsSync(candidate)) return candidate;
      continue;
    }
    const found = folders.map((folder) => join(folder, candidate)).find((file) => existsSync(file));
    if (found) return found;
  }
  return undefined;
}

const miniBrowsers = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/** What each engine needs to run, where it is, and the Debian packages that bring it. */
export const engines = {
  chromium: {
    parts: { browser: () => firstOf(process.env.CHROMIUM_BIN, 'chromium') },
    packages: ['chromium'],
  },
  firefox: {
    parts: { browser: () => firstOf(process.env.FIREFOX_BIN, 'firefox-esr') },
    packages: ['firefox-esr'],
  },
  webkit: {
    parts: {
      driver: () => firstOf(process.env.WEBKIT_DRIVER_BIN, 'WebKitWebDriver'),
      browser: () => firstOf(process.env.WEBKIT_BROWSER_BIN, ...miniBrowsers),
      display: () => firstOf('Xvfb'),
      displayRunner: () => firstOf('xvfb-run'),
      displayKey: () => firstOf('xauth'),
    },
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

/** Widths of text are tested with these, never with a generic family, which differs from machine to machine. */
const fonts = {
  files: [
    '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
    '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  ],
  packages: ['fonts-liberation', 'fonts-dejavu-core'],
};

/** The programs of one engine by part; a part that is missing is undefined. */
export const programs = (name) =>
  Object.fromEntries(Object.entries(engines[name].parts).map(([part, find]) => [part, find()]));

/** The Debian packages that the named engines still lack on this machine. */
export function missingPackages(names) {
  const lacking = names.filter((name) => Object.values(programs(name)).includes(undefined));
  const lackFonts = process.platform === 'linux' && !fonts.files.every((file) => existsSync(file));
  return [...lacking.flatMap((name) => engines[name].packages), ...(lackFonts ? fonts.packages : [])];
}
