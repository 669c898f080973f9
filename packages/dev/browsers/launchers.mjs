import { chromium } from './chromium.mjs';
import { programs } from './engines.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const makers = { chromium, firefox, webkit };

/** One launcher for each named engine, in that order. */
export const launchers = (names) => Promise.all(names.map((name) => makers[name](programs(name))));
