import cytoscape, { type Core, type NodeCollection, type NodeSingular, type StylesheetJson } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { EntityKind } from '../operations.js';
import { kindLooks, kinds } from '../parts/kinds.js';
import { linkId, type Drawn } from './merge.js';

cytoscape.use(fcose);

/** An empty drawing in a place of the page. */
export function openDrawing(container: HTMLElement): Core {
  return cytoscape({
    container,
    style: styleOf(getComputedStyle(container), container),
    minZoom: 0.2,
    maxZoom: 3,
    boxSelectionEnabled: false,
  });
}

/** Brings a drawing to what is to be drawn: what stays keeps its place, what is new finds one. */
export function draw(
  drawing: Core,
  { things, links }: Drawn,
  pinned: readonly string[],
  words: (predicate: string) => string,
): void {
  const wanted = new Set([...things.map(({ entity }) => entity.id), ...links.map(linkId)]);
  drawing
    .elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const isNew = (id: string): boolean => drawing.getElementById(id).empty();
  const isFirst = drawing.nodes().empty();
  drawing.add([
    ...things
      .filter(({ entity }) => isNew(entity.id))
      .map(({ entity: { id, kind, name } }) => ({ data: { id, kind, name } })),
    ...links
      .filter((link) => isNew(linkId(link)))
      .map((link) => ({
        data: { id: linkId(link), source: link.from.id, target: link.to.id, name: words(link.predicate) },
      })),
  ]);
  const held = drawing.nodes().filter((node) => pinned.includes(node.id()));
  const isHeld = (node: NodeSingular): boolean => pinned.includes(node.id());
  const isPinning = drawing
    .nodes()
    .toArray()
    .some((node) => node.locked() !== isHeld(node));
  drawing.nodes().unlock().removeClass('pinned');
  // To pin or to free a thing moves nothing.
  if (isFirst || !isPinning) drawing.layout(layout(isFirst, isFirst ? [] : placesOf(held))).run();
  held.addClass('pinned').lock();
}

const placesOf = (held: NodeCollection) =>
  held.map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));

function layout(isFirst: boolean, fixedNodeConstraint: ReturnType<typeof placesOf>) {
  return {
    name: 'fcose',
    animate: false,
    randomize: isFirst,
    quality: 'default',
    nodeSeparation: 110,
    idealEdgeLength: () => 120,
    nodeDimensionsIncludeLabels: true,
    padding: 24,
    ...(fixedNodeConstraint.length > 0 && { fixedNodeConstraint }),
  } as cytoscape.LayoutOptions;
}

function styleOf(css: CSSStyleDeclaration, container: HTMLElement): StylesheetJson {
  const ink = css.getPropertyValue('--ink');
  const paper = css.getPropertyValue('--surface');
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        color: ink,
        'font-size': 11,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'text-background-color': paper,
        'text-background-opacity': 0.8,
        width: 18,
        height: 18,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: kindLooks[kind].shape, 'background-color': colourOf(kind, container) },
    })),
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': css.getPropertyValue('--muted'),
        'target-arrow-color': css.getPropertyValue('--muted'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
        opacity: 0.6,
      },
    },
    {
      selector: 'node:selected, node.centre',
      style: { 'border-width': 3, 'border-color': css.getPropertyValue('--accent'), width: 24, height: 24 },
    },
    {
      selector: 'node.pinned',
      style: { 'border-width': 3, 'border-style': 'double', 'border-color': ink },
    },
    {
      selector: 'edge:selected',
      style: {
        width: 3,
        'line-color': css.getPropertyValue('--accent'),
        'target-arrow-color': css.getPropertyValue('--accent'),
      },
    },
    {
      selector: 'edge.near',
      style: {
        label: 'data(name)',
        'font-size': 10,
        color: ink,
        'text-background-color': paper,
        'text-background-opacity': 0.9,
        opacity: 1,
      },
    },
  ];
}

/** The colour that the style sheet gives a kind. */
function colourOf(kind: EntityKind, container: HTMLElement): string {
  const sample = document.createElement('span');
  sample.dataset.kind = kind;
  container.append(sample);
  const colour = getComputedStyle(sample).getPropertyValue('--kind');
  sample.remove();
  return colour;
}
