// The reader's choice of light or dark; the system's unless they choose. Where nothing can be kept, the choice lasts as long as the page.
const theme = {
  kept(key, value) {
    try { return value === undefined ? localStorage.getItem(`documentation-${key}`) : localStorage.setItem(`documentation-${key}`, value); } catch { return null; }
  },
  apply(choice) {
    if (choice) document.documentElement.dataset.theme = choice;
  },
  get isDark() {
    return (document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  },
  button() {
    const text = () => this.isDark ? "Light" : "Dark";
    const button = el("button", { type: "button", class: "tool", onclick: () => {
      this.apply(this.isDark ? "light" : "dark");
      this.kept("theme", document.documentElement.dataset.theme);
      button.textContent = text();
    } }, text());
    return button;
  },
};
theme.apply(theme.kept("theme"));
