/**
 * The one script of the page: sorts and filters the long tables, shows a row that a link leads to, and turns the
 * theme. Without it the page is the same, without the controls. It stores nothing and asks for nothing.
 */
export const script: string = `
"use strict";
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const theme = document.createElement("button");
  const nameTheme = () => {
    theme.textContent = isDark() ? "Light page" : "Dark page";
  };
  theme.type = "button";
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    nameTheme();
  });
  system.addEventListener("change", nameTheme);
  nameTheme();
  document.getElementById("theme")?.append(theme);

  const keyOf = (cell, kind) => {
    const given = cell?.dataset.k;
    if (kind === "number") return given === undefined ? undefined : BigInt(given);
    return cell?.textContent?.toLowerCase();
  };
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  const sort = (table, head, column) => {
    const isUp = head.getAttribute("aria-sort") !== "ascending";
    for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
    const bodies = [...table.tBodies].map((body) => ({ body, size: body.rows.length }));
    const rows = bodies
      .flatMap(({ body }) => [...body.rows])
      .map((row) => ({ row, key: keyOf(row.cells[column], head.dataset.sort) }));
    rows.sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return compare(a.key === undefined, b.key === undefined);
      return isUp ? compare(a.key, b.key) : compare(b.key, a.key);
    });
    let from = 0;
    for (const { body, size } of bodies) {
      body.append(...rows.slice(from, from + size).map(({ row }) => row));
      from += size;
    }
  };

  const filter = (table) => {
    let [shown, all] = [0, 0];
    for (const box of document.querySelectorAll("[data-table=" + table.id + "]")) {
      const count = Number(box.dataset.count);
      all += count;
      if (box.checked) shown += count;
      table.classList.toggle("hide-" + box.dataset.filter, !box.checked);
    }
    const status = document.getElementById(table.dataset.shown);
    if (status !== null) status.textContent = shown === all ? "" : shown + " of " + all + " shown";
  };

  const tables = [...document.querySelectorAll("table[data-shown]")];
  for (const table of tables) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (head.dataset.sort === undefined) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, column));
      head.append(button);
    });
    for (const box of document.querySelectorAll("[data-table=" + table.id + "]")) {
      box.addEventListener("change", () => filter(table));
    }
    filter(table);
  }
  for (const controls of document.querySelectorAll(".controls")) controls.hidden = false;

  const showTarget = () => {
    const target = document.querySelector(":target");
    const table = target?.closest("table[data-shown]");
    if (!target || !table || target.getClientRects().length > 0) return;
    for (const box of document.querySelectorAll("[data-table=" + table.id + "]")) box.checked = true;
    filter(table);
    target.scrollIntoView();
  };
  addEventListener("hashchange", showTarget);
  // A link to where one is already changes no address, but its row may have been left out since.
  addEventListener("click", ({ target }) => {
    if (target.closest("a")?.hash === location.hash) showTarget();
  });
  // On the way back a browser sets the boxes as they were left, after this script has run.
  addEventListener("pageshow", () => tables.forEach(filter));
  showTarget();
}
`;
