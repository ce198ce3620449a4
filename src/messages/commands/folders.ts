import type { Message } from "../message.ts";
import { type Text, same } from "../text.ts";

const RULE = "folders";
const MOST_PATHS = 3;

const RUN_AGAIN: Text = { el: "Ξανατρέξτε την εντολή.", en: "Run the command again." };

/** A folder or file that builds write is a symbolic link, so they would write and delete elsewhere. */
export function linkedFolder(path: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Το ${path} είναι συμβολικός σύνδεσμος. Θα γράφονταν και θα σβήνονταν αρχεία εκεί όπου οδηγεί.`,
      en: `${path} is a symbolic link. A build would write and delete where it leads.`,
    },
    fix: {
      el: "Σβήστε τον σύνδεσμο και ξανατρέξτε την εντολή.",
      en: "Remove the link, and run the command again.",
    },
  };
}

/** A finished site has files that the build knows nothing of, as where a plugin writes them past Eleventy. */
export function unknownFiles(paths: readonly string[]): Message {
  const named = listPaths(paths);
  return {
    rule: RULE,
    message: {
      el: `Ο ιστότοπος έχει αρχεία που δεν τα έφτιαξε κανένα πρότυπο και καμία αντιγραφή: ${named.el}.`,
      en: `The site has files that no template and no copy has made: ${named.en}.`,
    },
    fix: {
      el: "Το πρόσθετο που τα γράφει πρέπει να τα δίνει με addTemplate ή addPassthroughCopy.",
      en: "Have the plugin that writes them add them with addTemplate or addPassthroughCopy.",
    },
  };
}

/** Two things would be one file of the site. */
export function madeTwice(file: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Δύο αρχεία του ιστότοπου θα ήταν το ${file}: ένα δικό του και ένα από το src/static, από πρότυπο του src/pages ή από πρόσθετο.`,
      en: `Two files of the site would be ${file}: one of the newsroom's own, and one of src/static, of a template in src/pages or of a plugin.`,
    },
    fix: { el: "Δώστε στο δεύτερο άλλο όνομα.", en: "Give the other one another name." },
  };
}

/** A finished site is not as the build wrote it; `paths` are where it differs. */
export function changedFolder(paths: readonly string[]): Message {
  const named = listPaths(paths);
  return {
    rule: RULE,
    message: {
      el: `Άλλο πρόγραμμα άλλαξε το _site.next όσο φτιαχνόταν ο ιστότοπος: ${named.el}.`,
      en: `_site.next was changed by another program while the site was built: ${named.en}.`,
    },
    fix: RUN_AGAIN,
  };
}

function listPaths(paths: readonly string[]): Text {
  const named = paths.slice(0, MOST_PATHS).join(", ");
  const others = paths.length - MOST_PATHS;
  if (others <= 0) return { el: named, en: named };
  return { el: `${named} και ${others} ακόμη`, en: `${named}, and ${others} more` };
}

/** The lock is not a file. */
export function lockIsNoFile(file: string): Text {
  return {
    el: `Το ${file} είναι σύνδεσμος, αγωγός ή συσκευή και όχι αρχείο. Σβήστε το και ξανατρέξτε την εντολή.`,
    en: `${file} is a link, a pipe or a device, and no file of its own. Remove it, and run the command again.`,
  };
}

/** Another build is under way; `holder` says which, where it is known. */
export function otherBuild(file: string, holder: string): Text {
  const known =
    holder === ""
      ? { el: "μια διεργασία που μόλις άρχισε", en: "a process that has just begun" }
      : same(holder);
  return {
    el: `${file}: ο ιστότοπος φτιάχνεται ήδη σε αυτόν τον φάκελο: ${known.el}. Περιμένετε να τελειώσει ή σταματήστε τη και ξαναδοκιμάστε.`,
    en: `${file}: another build is under way in this checkout: ${known.en}. Wait until it has ended, or end it, and build again.`,
  };
}

/** What ends a build of Eleventy's own command. */
export const BUILD_STOPPED: Text = {
  el: "Η δημιουργία σταμάτησε· ο ιστότοπος έμεινε όπως ήταν.",
  en: "The build stopped; the site is as it was.",
};
