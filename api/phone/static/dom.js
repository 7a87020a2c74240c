// Small ways to make elements. Text always goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

export function make(tag, { className = "", text = "", testid = "", ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  if (testid) element.dataset.testid = testid;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function icon(path, className) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

export function part(root, testid) {
  return root.querySelector(`[data-testid="${testid}"]`);
}

export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// Puts `nodes` into `list` in this order and touches only what moved, so that nothing is read out or animated twice.
export function arrange(list, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  });
}
