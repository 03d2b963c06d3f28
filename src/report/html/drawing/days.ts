/** Days from the first of January 1970 to a day, `YYYY-MM-DD`. */
export function dayNumber(day: string): bigint {
  // A date without a time is read as midnight UTC, and UTC has no hours left out.
  return BigInt(Date.parse(day) / 86_400_000);
}

/** The beginning of a month: its first day, and what it is called. */
export interface Month {
  readonly day: string;
  readonly name: string;
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The months that begin between two days, at most so many, evenly left out where there are more. */
export function monthsBetween(first: string, last: string, most: number): readonly Month[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const step = Math.max(1, Math.ceil((to - from) / most));
  const months: Month[] = [];
  for (let number = from + 1; number <= to; number += step) {
    const [year, month] = [Math.floor(number / 12), number % 12];
    const text = [String(year).padStart(4, "0"), String(month + 1).padStart(2, "0"), "01"].join("-");
    months.push({ day: text, name: `${names[month]} ${year}` });
  }
  return months;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
