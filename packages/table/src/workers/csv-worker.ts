// One thread of `csvWorkers`. It loads nothing but the reader: all of core takes longer to load than a share to read.
import { parentPort, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { ShareReader } from '@takar/core/shares';
import type { CsvQuestion, CsvSettled } from './csv-share.js';

const port = parentPort as MessagePort;
let reader: ShareReader | undefined;

port.on('message', (question: CsvQuestion) => {
  if ('scan' in question) {
    reader = new ShareReader(question.top);
    port.postMessage(reader.scan(question.scan));
    return;
  }
  const { read, gate } = question;
  const notes = reader?.numbers(read, (own) => {
    port.postMessage(own);
    Atomics.wait(gate, 0, 0);
    return receiveMessageOnPort(port)?.message as CsvSettled;
  });
  reader = undefined;
  port.postMessage(notes);
});
