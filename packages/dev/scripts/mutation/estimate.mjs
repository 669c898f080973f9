/** z of a 95 % interval. */
const Z = 1.959964;

/** Share that was hit among those drawn, with its 95 % interval (Wilson, without continuity correction), in per cent. */
export function estimate(hit, drawn) {
  const share = hit / drawn;
  const scale = 1 + Z ** 2 / drawn;
  const centre = (share + Z ** 2 / (2 * drawn)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / drawn + Z ** 2 / (4 * drawn ** 2));
  const percent = (value) => Math.round(value * 1000) / 10;
  return { share: percent(share), from: percent(centre - half), to: percent(centre + half) };
}
