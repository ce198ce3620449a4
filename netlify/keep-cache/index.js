// Keeps what builds remember from one deploy to the next. A cache that is missing, old or damaged costs time and nothing else.

const CACHE = ".cache";

export const onPreBuild = async ({ utils }) => {
  await utils.cache.restore(CACHE);
};

export const onPostBuild = async ({ utils }) => {
  await utils.cache.save(CACHE);
};
