import type { JSX } from "preact";
import type {
  DrawnPlace,
  LocatorMap as MapData,
  MapLabel,
  ScaleBar,
} from "../../../src/map/map-types.ts";

/** A place in the list below the drawing; `href` is its page. */
export interface LocatorMapItem {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
}

/** A locator map and its texts, in the language of the page. */
export interface LocatorMapProps {
  readonly map: MapData;
  readonly title: string;
  readonly description: string;
  readonly places: readonly LocatorMapItem[];
  /** Where its data come from. */
  readonly credit: string;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** A figure with a heading, a map, and a list of its places for readers who do not see the drawing. Attributes make it a line drawing where no style sheet is loaded. */
export function LocatorMap(props: LocatorMapProps): JSX.Element {
  const { map, title, description, places, credit, level = 2 } = props;
  const Heading = `h${level}` as const;
  return (
    <figure class="locator-map">
      <Heading>{title}</Heading>
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        fill="none"
        stroke="currentColor"
        stroke-width={0.5}
        font-size={11}
        role="img"
        aria-label={description}
      >
        {map.land !== "" && <path class="locator-map__land" d={map.land} />}
        {map.focus !== "" && <path class="locator-map__focus" stroke-width={1} d={map.focus} />}
        {map.borders !== "" && <path fill="none" stroke-dasharray={2} d={map.borders} />}
        <CountryNames map={map} />
        <Scale bar={map.scaleBar} />
        {map.places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </svg>
      <figcaption>
        <ul>
          {places.map((item) => (
            <Item
              key={item.id}
              item={item}
              number={map.places.find(({ id }) => id === item.id)?.number}
            />
          ))}
        </ul>
        <p class="note">{credit}</p>
      </figcaption>
    </figure>
  );
}

function CountryNames({ map }: { readonly map: MapData }): JSX.Element {
  return (
    <g class="locator-map__names" fill="currentColor" text-anchor="middle">
      {map.neighbourNames.map((label) => (
        <Label key={label.text} label={label} />
      ))}
      {map.seaNames.map((label) => (
        <Label key={label.text} label={label} part="locator-map__sea" />
      ))}
      {map.focusNames.map((label) => (
        <Label key={label.text} label={label} part="locator-map__name" />
      ))}
    </g>
  );
}

function Scale({ bar }: { readonly bar: ScaleBar }): JSX.Element {
  return (
    <g class="locator-map__names" fill="currentColor" text-anchor="middle">
      <path fill="none" d={`M${bar.x} ${bar.y - 3}v3h${bar.length}v-3`} />
      <Label label={bar.label} />
    </g>
  );
}

function Place({ place }: { readonly place: DrawnPlace }): JSX.Element {
  const { x, y, label } = place;
  return (
    <g class="locator-map__place" fill="currentColor">
      {label.leader && <path d={`M${label.leader.map((point) => point.join(" ")).join("L")}`} />}
      <circle cx={x} cy={y} r={3} />
      <Label label={label} anchor={label.anchor} />
    </g>
  );
}

interface LabelProps {
  readonly label: MapLabel;
  readonly part?: string;
  readonly anchor?: MapLabel["anchor"];
}

function Label({ label, part, anchor = "start" }: LabelProps): JSX.Element {
  return (
    <text
      class={part}
      x={label.x}
      y={label.y}
      text-anchor={anchor === "start" ? undefined : anchor}
    >
      {label.text}
    </text>
  );
}

interface ItemProps {
  readonly item: LocatorMapItem;
  readonly number: number | undefined;
}

function Item({ item: { name, href }, number }: ItemProps): JSX.Element {
  return (
    <li>
      {number !== undefined && `${number} `}
      {href === undefined ? name : <a href={href}>{name}</a>}
    </li>
  );
}
