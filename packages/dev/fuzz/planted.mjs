import fc from 'fast-check';

/** Readers with faults, by which tests see that faults are found. */
export const PLANTED = {
  'never-ends': {
    cases: fc.nat(),
    read() {
      for (;;);
    },
  },
  pollutes: {
    cases: fc.nat(),
    read(value) {
      if (value > 1) Object.assign({}.__proto__, { target: value });
    },
  },
  throws: {
    cases: fc.nat(),
    read(value) {
      if (value > 1) throw new Error('planted');
    },
  },
};
