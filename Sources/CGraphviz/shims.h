#pragma once
#include <gvc.h>
#include <cgraph.h>
#include <stdlib.h>

// Swift sees agseterrf's argument as `char *`, an implicitly unwrapped pointer, and the level enum
// as a bare integer; one call that sets both keeps Graphviz from ever writing to stderr by itself.
// AGWARN asks for every message: a higher level would send the lesser ones to a temporary file.
static inline void entente_capture_messages(int (*sink)(char *)) {
  agseterrf(sink);
  agseterr(AGWARN);
}

// The scanner keeps what follows a graph, if only a line's end, and reads it before the next text.
static inline void entente_forget_rest(void) {
  Agraph_t *rest;
  while ((rest = agmemread("")) != NULL) agclose(rest);
}

// The scanner counts lines in a file-scope variable that Swift 6 may not touch, and it goes on from
// the last text it read; without this, the second faulty text is reported at a wrong line.
static inline Agraph_t *entente_read(const char *text) {
  agreseterrors();
  agsetfile(NULL);
  return agmemread(text);
}

// Some layouts (sfdp's) draw random numbers without setting a seed, so that a second picture in one
// process differs from the first. The standard library of C has these as functions that Swift can
// call, but the two belong together and to Graphviz alone.
static inline void entente_seed(void) {
  srand(1);
  srand48(1);
}

// What a layout leaves on nodes and edges is reached through macros that cast, and Swift imports no
// such macros. All lengths are points; y grows upwards.

static inline textlabel_t *entente_label(Agedge_t *edge) { return ED_label(edge); }

static inline splines *entente_splines(Agedge_t *edge) { return ED_spl(edge); }

static inline boxf entente_node_box(Agnode_t *node) {
  boxf box;
  box.LL.x = ND_coord(node).x - ND_lw(node);
  box.UR.x = ND_coord(node).x + ND_rw(node);
  box.LL.y = ND_coord(node).y - ND_ht(node) / 2;
  box.UR.y = ND_coord(node).y + ND_ht(node) / 2;
  return box;
}

static inline boxf entente_bounds(Agraph_t *graph) { return GD_bb(graph); }

static inline void entente_set_bounds(Agraph_t *graph, boxf box) { GD_bb(graph) = box; }

// The graph's own label, NULL if it has none or it was not placed.
static inline textlabel_t *entente_heading(Agraph_t *graph) {
  textlabel_t *label = GD_label(graph);
  return label && label->set ? label : NULL;
}

static inline void entente_move_node(Agnode_t *node, double x, double y) {
  ND_coord(node).x += x;
  ND_coord(node).y += y;
}

// All points of an edge, with the tips of its arrows.
static inline void entente_move_splines(Agedge_t *edge, double x, double y) {
  splines *all = ED_spl(edge);
  if (!all) return;
  for (int i = 0; i < all->size; i++) {
    bezier *piece = &all->list[i];
    for (int j = 0; j < piece->size; j++) {
      piece->list[j].x += x;
      piece->list[j].y += y;
    }
    piece->sp.x += x, piece->sp.y += y;
    piece->ep.x += x, piece->ep.y += y;
  }
}

// The corners of a node's outermost rim, about its middle, or NULL for an ellipse.
static inline const pointf *entente_outline(Agnode_t *node, int *count) {
  polygon_t *shape = (polygon_t *)ND_shape_info(node);
  *count = 0;
  if (!shape || shape->sides < 3 || !shape->vertices) return NULL;
  int rims = shape->peripheries < 1 ? 1 : shape->peripheries;
  *count = shape->sides;
  return shape->vertices + (rims - 1) * shape->sides;
}
