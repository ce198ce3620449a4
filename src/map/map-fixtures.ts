import { labelBox, LETTERING } from "./label-box.ts";
import { dotBox } from "./label-room.ts";
import type { DrawnPlace, LocatorMap, MapPlace } from "./map-types.ts";
import { isOverlapping, isWithin, type Rectangle } from "./rectangle.ts";
import { scaleBarBox } from "./scale-bar.ts";

/** For tests: a place whose id is its name. */
export function makePlace(
  name: string,
  latitude: number,
  longitude: number,
  country: string,
): MapPlace {
  return { id: name, name, latitude, longitude, country };
}

/** For tests: the places of the story of 5 January 2022. */
export const KAZAKHSTAN: readonly MapPlace[] = [
  makePlace("Αλμάτι", 43.24, 76.95, "KZ"),
  makePlace("Ακτάου", 43.65, 51.16, "KZ"),
  makePlace("Ζαναοζέν", 43.34, 52.86, "KZ"),
  makePlace("Νουρ-Σουλτάν", 51.17, 71.43, "KZ"),
];

/** For tests: three cities of Greece. */
export const GREECE: readonly MapPlace[] = [
  makePlace("Αθήνα", 37.98, 23.73, "GR"),
  makePlace("Θεσσαλονίκη", 40.64, 22.94, "GR"),
  makePlace("Ηράκλειο", 35.34, 25.13, "GR"),
];

/** For tests: twelve towns close to each other. */
export const ATTICA: readonly MapPlace[] = [
  makePlace("Αθήνα", 37.98, 23.73, "GR"),
  makePlace("Πειραιάς", 37.94, 23.65, "GR"),
  makePlace("Μαρούσι", 38.05, 23.8, "GR"),
  makePlace("Κηφισιά", 38.07, 23.81, "GR"),
  makePlace("Ελευσίνα", 38.04, 23.54, "GR"),
  makePlace("Μέγαρα", 38, 23.34, "GR"),
  makePlace("Ραφήνα", 38.02, 24, "GR"),
  makePlace("Λαύριο", 37.71, 24.05, "GR"),
  makePlace("Μαραθώνας", 38.15, 23.96, "GR"),
  makePlace("Κόρινθος", 37.94, 22.93, "GR"),
  makePlace("Χαλκίδα", 38.46, 23.6, "GR"),
  makePlace("Θήβα", 38.32, 23.32, "GR"),
];

interface NamedBox {
  readonly name: string;
  readonly box: Rectangle;
}

/** For tests: the collisions between the labels of a map, one a line. */
export function findCollisions(map: LocatorMap): readonly string[] {
  const labels = labelBoxes(map);
  const frame = { left: 0, top: 0, right: map.width, bottom: map.height };
  return labels.flatMap(({ name, box }, index) => [
    ...(isWithin(box, frame) ? [] : [`${name} leaves the frame`]),
    ...labels
      .slice(index + 1)
      .filter((other) => isOverlapping(box, other.box))
      .map((other) => `${name} overlaps ${other.name}`),
    ...map.places
      .filter((place) => place.name !== name && isOverlapping(box, dotBox(place)))
      .map((place) => `${name} covers the dot of ${place.name}`),
  ]);
}

function labelBoxes(map: LocatorMap): readonly NamedBox[] {
  const kinds = [
    [map.focusNames, LETTERING.focus],
    [map.neighbourNames, LETTERING.neighbour],
    [map.seaNames, LETTERING.sea],
  ] as const;
  return [
    ...map.places.map((place: DrawnPlace) => ({
      name: place.name,
      box: labelBox(place.label, LETTERING.place),
    })),
    ...kinds.flatMap(([labels, lettering]) =>
      labels.map((label) => ({ name: label.text, box: labelBox(label, lettering) })),
    ),
    { name: "scale bar", box: scaleBarBox(map.scaleBar) },
  ];
}
