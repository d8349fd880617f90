"use strict";
// Every link works without this; it sorts the rows by a column, numbers by their value.
(() => {
  const body = document.querySelector("#stories tbody");
  const rows = [...body.rows];
  const value = (row, column) => {
    const text = row.cells[column].dataset.value;
    return text === undefined ? row.cells[column].textContent.trim() : text === "" ? -1 : Number(text);
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, undefined, { numeric: true }));
  [...document.querySelectorAll("#stories thead th")].forEach((head, column) => {
    const button = document.createElement("button");
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      document.querySelectorAll("#stories thead th").forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sorted = rows.map((row, place) => [value(row, column), place, row]);
      sorted.sort(([a, i], [b, j]) => (down ? compare(b, a) : compare(a, b)) || i - j);
      body.append(...sorted.map(([, , row]) => row));
    });
  });
})();
