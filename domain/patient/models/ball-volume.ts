/** Volume in cubic centimetres of a ball of this diameter: 30 % less across is 66 % less in all (M3-F10). */
export function ballVolumeCm3(diameterMm: number): number {
  const cm = diameterMm / 10
  return (Math.PI / 6) * cm * cm * cm
}
