/** How a risk that was looked at stands in the note of the review's minute: `Risk: the grant ends. Two funders asked.` */
export function riskLine(risk: string, seen: string): string {
  const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
  return ['Risk looked at:', sentence(risk.trim()), seen.trim() && sentence(seen.trim())].filter(Boolean).join(' ');
}
