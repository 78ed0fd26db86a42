// Everything here only adds: the pages work without it.
"use strict";

const words = document.body.dataset;

// Completion in the search box: a combobox with a list (WAI-ARIA authoring practices).
(function complete() {
  const box = document.getElementById("q");
  if (!box) return;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.getAttribute("aria-label"));
  list.hidden = true;
  box.after(list);
  for (const [name, value] of [["role", "combobox"], ["aria-controls", list.id], ["aria-expanded", "false"], ["aria-autocomplete", "list"]]) box.setAttribute(name, value);

  let chosen = -1;
  let asked = 0;
  let timer;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = index => {
    const options = list.children;
    if (chosen >= 0) options[chosen].setAttribute("aria-selected", "false");
    chosen = (index + options.length) % options.length;
    options[chosen].setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const take = option => {
    if (option.dataset.url) {
      location.href = option.dataset.url;
      return;
    }
    box.value = option.dataset.text;
    close();
    box.form.requestSubmit();
  };

  const show = suggestions => {
    close();
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement("li");
      option.id = "suggestion-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.className = suggestion.kind;
      option.textContent = suggestion.text;
      option.dataset.text = suggestion.kind === "title" ? '"' + suggestion.text.replaceAll('"', " ") + '"' : suggestion.text;
      if (suggestion.url) option.dataset.url = suggestion.url;
      option.addEventListener("pointerdown", event => { event.preventDefault(); take(option); });
      return option;
    }));
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    const typed = box.value.trim();
    if (typed.length < 2) { close(); return; }
    const turn = ++asked;
    timer = setTimeout(async () => {
      try {
        const answer = await fetch("/api/suggest?q=" + encodeURIComponent(typed));
        if (answer.ok && turn === asked) show(await answer.json());
      } catch {
        close();
      }
    }, 120);
  });

  box.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
    else if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
    else if (event.key === "Escape") { close(); event.preventDefault(); }
    else if (event.key === "Enter" && chosen >= 0) { take(list.children[chosen]); event.preventDefault(); }
  });
  box.addEventListener("blur", () => { asked++; close(); });
})();

// Keys: "/" to the box; "n" and "p" through the matches of a document.
(function keys() {
  const matches = [...document.querySelectorAll(".sheet mark[id]")];
  let at = -1;

  const go = step => {
    if (matches.length === 0) return;
    if (at >= 0) matches[at].classList.remove("here");
    at = at < 0 && step < 0 ? matches.length - 1 : (at + step + matches.length) % matches.length;
    matches[at].classList.add("here");
    matches[at].scrollIntoView({ block: "center" });
    if (counter) counter.textContent = at + 1 + " / " + matches.length;
  };

  let counter;
  const bar = document.querySelector(".steps .matches");
  if (bar && matches.length > 0) {
    const button = (text, name, step) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "step";
      made.textContent = text;
      made.setAttribute("aria-label", name);
      made.addEventListener("click", () => go(step));
      return made;
    };
    counter = document.createElement("span");
    counter.className = "quiet";
    counter.setAttribute("aria-live", "polite");
    bar.append(button("‹", words.sayPrevious, -1), button("›", words.sayNext, 1), counter);
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "/") { document.getElementById("q").focus(); event.preventDefault(); }
    else if (event.key === "n") go(1);
    else if (event.key === "p") go(-1);
  });
})();

// A button that copies the text before it.
for (const source of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = words.sayCopy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = words.sayCopied;
  });
  source.after(" ", button);
}
