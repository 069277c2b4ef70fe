#ifndef CENGLISH_H
#define CENGLISH_H

#include <stddef.h>

/// One of the tables that Scripts/lexicon and Scripts/learn build, as read-only bytes.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} english_table;

english_table english_lexicon(void);
english_table english_tagger(void);
english_table english_sentences(void);

#endif
