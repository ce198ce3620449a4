/** A place an author names on a map: decimal degrees in WGS84 and an ISO 3166-1 alpha-2 country. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
}

/** A point in units of the viewBox: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Where a text is anchored, in the words of the SVG `text-anchor` property. */
export type TextAnchor = "start" | "middle" | "end";

/** A text, and the point of its baseline at which it is anchored. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: TextAnchor;
}

/** The label of a place; `leader` runs from the dot to a label that is not beside it. */
export interface PlaceLabel extends MapLabel {
  readonly leader?: readonly [from: Point, to: Point];
}

/** A place as drawn; `number` is set where its name has no room, and is then its label and precedes its name in the list. */
export interface DrawnPlace {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly label: PlaceLabel;
  readonly number?: number;
}

/** A bar of a round number of kilometres, accurate at the centre of the map; `x` and `y` are its left end. */
export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly kilometres: number;
  readonly label: MapLabel;
}

/** Everything a locator map shows, in paint order; `land`, `focus` and `borders` are SVG path data. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly focus: string;
  readonly borders: string;
  readonly seaNames: readonly MapLabel[];
  readonly neighbourNames: readonly MapLabel[];
  readonly focusNames: readonly MapLabel[];
  readonly places: readonly DrawnPlace[];
  readonly scaleBar: ScaleBar;
}
