// Runs in pages that `npm run dev` serves, and in no other: reloads them, or shows what is wrong.
(() => {
  const events = new EventSource("/.dev/events");
  let isLost = false;
  events.onerror = () => {
    isLost = true;
  };
  events.onopen = () => {
    if (isLost) location.reload();
  };
  events.addEventListener("reload", () => {
    location.reload();
  });
  events.addEventListener("failure", ({ data }) => {
    const report = document.getElementById("_dev") ?? document.createElement("pre");
    report.id = "_dev";
    report.setAttribute("role", "alert");
    report.lang = "en";
    report.style.cssText =
      "position:fixed;inset:auto 0 0;z-index:9;max-block-size:50vh;overflow:auto;margin:0;padding:1rem;" +
      "background:#7a1212;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap";
    report.textContent = JSON.parse(data);
    document.body.append(report);
  });
})();
