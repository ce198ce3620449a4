import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const RULE = "dev";
const OTHER_PORT = "npm run dev -- --port 3000";

/** What follows `--port` is no port. */
export function wrongPort(value: string): Message {
  return {
    rule: RULE,
    message: { el: `Το ${quote(value)} δεν είναι θύρα.`, en: `${quote(value)} is not a port.` },
    fix: {
      el: `Δώστε έναν ακέραιο από 1 έως 65535, όπως: ${OTHER_PORT}`,
      en: `Give a whole number from 1 to 65535, such as: ${OTHER_PORT}`,
    },
  };
}

/** Another program listens on the port. */
export function busyPort(port: number): Message {
  return {
    rule: RULE,
    message: {
      el: `Τη θύρα ${port} τη χρησιμοποιεί άλλο πρόγραμμα, ίσως ένα άλλο npm run dev.`,
      en: `Port ${port} is in use by another program, perhaps another npm run dev.`,
    },
    fix: {
      el: `Κλείστε εκείνο το πρόγραμμα ή διαλέξτε άλλη θύρα: ${OTHER_PORT}`,
      en: `End that program, or choose another port: ${OTHER_PORT}`,
    },
  };
}

/** The system does not let the server listen on the port; `code` is the system's. */
export function refusedPort(port: number, code: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Το σύστημα δεν επιτρέπει διακομιστή στη θύρα ${port} (${code}).`,
      en: `The system does not allow a server on port ${port} (${code}).`,
    },
    fix: {
      el: `Διαλέξτε άλλη θύρα: ${OTHER_PORT}`,
      en: `Choose another port: ${OTHER_PORT}`,
    },
  };
}

/** The system gives no more file watchers; `code` is the system's. */
export function noMoreWatchers(code: string): Message {
  const limits =
    code === "ENOSPC"
      ? ["sudo sysctl fs.inotify.max_user_watches=524288"]
      : ["sudo sysctl fs.inotify.max_user_instances=1024", "ulimit -n 8192"];
  return {
    rule: RULE,
    message: {
      el: `Το σύστημα δεν μπορεί να παρακολουθεί άλλα αρχεία (${code}), και οι αλλαγές δεν θα φαίνονταν.`,
      en: `The system has no more file watchers (${code}), so saves would go unnoticed.`,
    },
    fix: {
      el: `Κλείστε άλλα προγράμματα που παρακολουθούν αρχεία, όπως επεξεργαστές κειμένου, ή στο Linux αυξήστε το όριο: ${limits.join(", και: ")}`,
      en: `Close other programs that watch files, such as editors, or on Linux raise the limit: ${limits.join(", and: ")}`,
    },
  };
}

/** A file or folder cannot be watched; `code` is the system's. */
export function unwatchedPath(path: string, code: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Το ${quote(path)} δεν μπορεί να παρακολουθηθεί (${code}), και οι αλλαγές εκεί δεν φαίνονται.`,
      en: `${quote(path)} cannot be watched (${code}), so changes there go unnoticed.`,
    },
    fix: { el: "Δείτε ποιος έχει δικαίωμα να το διαβάσει.", en: "Check who may read it." },
  };
}

/** The build's process was ended by a signal and is started again. */
export function restartedBuild(signal: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Κάτι απ' έξω τερμάτισε τη διεργασία που φτιάχνει τον ιστότοπο (${signal}).`,
      en: `The build's process was ended from outside (${signal}).`,
    },
    fix: { el: "Ξεκινά πάλι, μία φορά.", en: "It is started again, once." },
  };
}

/** The build's process was ended by a signal again. */
export function stoppedBuild(signal: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Κάτι απ' έξω τερμάτισε πάλι τη διεργασία που φτιάχνει τον ιστότοπο (${signal}), ίσως γιατί δεν έφτασε η μνήμη.`,
      en: `The build's process was ended from outside again (${signal}), perhaps for lack of memory.`,
    },
    fix: {
      el: "Κλείστε άλλα προγράμματα. Ξεκινά πάλι με την επόμενη αποθήκευση.",
      en: "Close other programs. The next save starts it again.",
    },
  };
}

/** The build's process ended by itself, or did not start. */
export function failedBuild(reason: string): Message {
  return {
    rule: RULE,
    message: {
      el: `Η διεργασία που φτιάχνει τον ιστότοπο τερματίστηκε (${reason})· το τερματικό λέει περισσότερα.`,
      en: `The build's process ended (${reason}); the terminal says more.`,
    },
    fix: {
      el: "Ξεκινά πάλι με την επόμενη αποθήκευση.",
      en: "The next save starts it again.",
    },
  };
}

/** The answer to a request for another host than this machine. */
export function foreignHost(): Message {
  return {
    rule: RULE,
    message: {
      el: "Ο διακομιστής απαντά μόνο για το localhost και τις διευθύνσεις αυτού του υπολογιστή.",
      en: "This server answers requests for localhost and loopback addresses alone.",
    },
    fix: {
      el: "Ανοίξτε τη διεύθυνση που δίνει το npm run dev.",
      en: "Open the address that npm run dev prints.",
    },
  };
}

/** Where the site is served. */
export function serving(address: string): Text {
  return {
    el: `${address} (σταματά με Ctrl+C)`,
    en: `${address} (stop with Ctrl+C)`,
  };
}

/** A page in the place of a site that is not built yet. */
export const NOT_BUILT = {
  title: { el: "Δεν έχει φτιαχτεί ακόμη", en: "Not built yet" },
  words: {
    el: "Η σελίδα ανοίγει μόνη της μόλις φτιαχτεί ο ιστότοπος.",
    en: "This page reloads as soon as the site is built.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is over a page while its build has problems. */
export const OVERLAY = {
  lastGood: {
    el: "Η σελίδα δείχνει ό,τι φτιάχτηκε σωστά την τελευταία φορά.",
    en: "The page shows the last good build.",
  },
  close: { el: "Κλείσιμο", en: "Close" },
} as const satisfies Readonly<Record<string, Text>>;

/** A name or value from outside, without what could change a terminal. */
function quote(text: string): string {
  return JSON.stringify(text.slice(0, 60)).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e]/g,
    "?",
  );
}
