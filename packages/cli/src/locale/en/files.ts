import type { FileTexts } from '../texts.js';

/** Files that cannot be read or written. */
export const FILES: FileTexts = {
  notFound: (file) => `There is no file ${file}.`,
  noPermission: (file) => `This user may not read the file ${file}.`,
  folder: (file) => `${file} is a folder, not a file.`,
  tooLarge: (file, size, limit) => `The file ${file} has ${size}; the limit is ${limit}.`,
  unreadable: (file, why) => `The file ${file} cannot be read: ${why}.`,
  tooLargeHint:
    'takar compute reads CSV, Arrow and Parquet of any size, in batches. For anything else split it into several files, or load it into a database (--engine).',
  notFoundHint: (near) =>
    near.length === 0 ? 'Check the name and the folder.' : `The same folder has: ${near.join(', ')}.`,
  folderHint: 'Name one or several files in it.',
  permissionHint: 'Ask for permission to read it, or copy it.',
  cannotWrite: (file, why) => `The answer cannot be written to ${file}: ${why}.`,
  cannotWriteHint: 'Check folder, permission and disk space. An older file of that name is unchanged.',
  overInput: (file) => `--out ${file} is the input itself; writing it would delete the data.`,
  overInputHint: 'Choose another name for the answer.',
  changed: (file) => `The file ${file} was written to while it was read.`,
  changedHint: 'Run it again once the file is complete, or on a copy.',
  unreadableTable: (file) => `${file} cannot be read as a table.`,
  invalidJson: (file, why) => `${file} is not valid JSON: ${why}`,
  invalidJsonHint: 'Check commas, quotes and brackets.',
  invalidPolicy: (file) => `${file} is no valid policy file.`,
  peerNeeded: (file, peer) => `${file} needs the package ${peer}, which is not installed.`,
  template: {
    unreadable: (file) => ({ message: `${file} is no DOCX.`, hint: 'Save the document of the agency as .docx.' }),
    'no-placeholder': (file) => ({
      message: `${file} has no {{isi}}.`,
      hint: 'Write {{isi}} on a line of its own, where the content belongs.',
    }),
  },
  installHint: (command) => `Install it with: ${command}`,
  sheetOf: (file, sheet) => `${file} [${sheet}]`,
  stdin: 'standard input',
};
