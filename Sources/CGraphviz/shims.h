#pragma once
#include <gvc.h>
#include <cgraph.h>

// Swift sees agseterrf's argument as `char *`, an implicitly unwrapped pointer, and the level enum
// as a bare integer; one call that sets both keeps Graphviz from ever writing to stderr by itself.
// AGWARN asks for every message: a higher level would send the lesser ones to a temporary file.
static inline void entente_capture_messages(int (*sink)(char *)) {
  agseterrf(sink);
  agseterr(AGWARN);
}

// The scanner counts lines in a file-scope variable that Swift 6 may not touch, and it goes on from
// the last text it read; without this, the second faulty text is reported at a wrong line.
static inline Agraph_t *entente_read(const char *text) {
  agreseterrors();
  agsetfile(NULL);
  return agmemread(text);
}
