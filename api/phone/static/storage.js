// localStorage that may be full, forbidden or broken: the page works without it.

export const storage = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Nothing is lost but the memory of this visit.
    }
  },
};
