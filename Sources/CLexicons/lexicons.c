// The lexicons are plain text files beside this one, compiled into the program so that it starts
// without looking for files.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CLexicons.h"

static const unsigned char states[] = {
#embed "actors/states.tsv"
};
static const unsigned char organisations[] = {
#embed "actors/organisations.tsv"
};
static const unsigned char people[] = {
#embed "actors/people.tsv"
};
static const unsigned char topics[] = {
#embed "topics/topics.tsv"
};
static const unsigned char relations[] = {
#embed "events/relations.tsv"
};
static const unsigned char composition[] = {
#embed "events/composition.tsv"
};
static const unsigned char verbs_en[] = {
#embed "events/verbs.en.tsv"
};
static const unsigned char verbs_ar[] = {
#embed "events/verbs.ar.tsv"
};
static const unsigned char nouns_en[] = {
#embed "events/nouns.en.tsv"
};
static const unsigned char nouns_ar[] = {
#embed "events/nouns.ar.tsv"
};
static const unsigned char function_en[] = {
#embed "words/function.en.tsv"
};
static const unsigned char function_ar[] = {
#embed "words/function.ar.tsv"
};
static const unsigned char plain_verbs_en[] = {
#embed "words/verbs.en.tsv"
};
static const unsigned char plain_verbs_ar[] = {
#embed "words/verbs.ar.tsv"
};
static const unsigned char roles_en[] = {
#embed "words/roles.en.tsv"
};
static const unsigned char roles_ar[] = {
#embed "words/roles.ar.tsv"
};
static const unsigned char calendar[] = {
#embed "words/calendar.tsv"
};
static const unsigned char bodies[] = {
#embed "words/bodies.tsv"
};
static const unsigned char names_ar[] = {
#embed "words/names.ar.tsv"
};
static const unsigned char pairs[] = {
#embed "words/pairs.tsv"
};
static const unsigned char boilerplate[] = {
#embed "words/boilerplate.tsv"
};

#define LEXICON(name, bytes) {name, bytes, sizeof bytes}
static const entente_lexicon lexicons[] = {
    LEXICON("words/function.en.tsv", function_en),
    LEXICON("words/function.ar.tsv", function_ar),
    LEXICON("words/verbs.en.tsv", plain_verbs_en),
    LEXICON("words/verbs.ar.tsv", plain_verbs_ar),
    LEXICON("words/calendar.tsv", calendar),
    LEXICON("words/boilerplate.tsv", boilerplate),
    LEXICON("words/pairs.tsv", pairs),
    LEXICON("words/bodies.tsv", bodies),
    LEXICON("words/names.ar.tsv", names_ar),
    LEXICON("words/roles.en.tsv", roles_en),
    LEXICON("words/roles.ar.tsv", roles_ar),
    LEXICON("actors/states.tsv", states),
    LEXICON("actors/organisations.tsv", organisations),
    LEXICON("actors/people.tsv", people),
    LEXICON("topics/topics.tsv", topics),
    LEXICON("events/relations.tsv", relations),
    LEXICON("events/composition.tsv", composition),
    LEXICON("events/verbs.en.tsv", verbs_en),
    LEXICON("events/verbs.ar.tsv", verbs_ar),
    LEXICON("events/nouns.en.tsv", nouns_en),
    LEXICON("events/nouns.ar.tsv", nouns_ar),
};

size_t entente_lexicon_count(void) { return sizeof lexicons / sizeof lexicons[0]; }

entente_lexicon entente_lexicon_at(size_t index) {
  if (index < entente_lexicon_count()) return lexicons[index];
  return (entente_lexicon){"", states, 0};
}
