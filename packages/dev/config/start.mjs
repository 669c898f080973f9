/** The published report that `npm start` computes in the terminal, and the page that it opens the server with. */
export const startReport = 'examples/portals/capaian/capaian.csv';
export const startPage = '/examples/portals/capaian/index.html';
