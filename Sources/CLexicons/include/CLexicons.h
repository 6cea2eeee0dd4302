#pragma once
#include <stddef.h>

/// One lexicon file: its name and its bytes, which live as long as the program.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} entente_lexicon;

size_t entente_lexicon_count(void);
entente_lexicon entente_lexicon_at(size_t index);
