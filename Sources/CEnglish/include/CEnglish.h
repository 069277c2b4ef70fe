#ifndef CENGLISH_H
#define CENGLISH_H

#include <stddef.h>
#include <stdint.h>

/// One of the tables that Scripts/lexicon and Scripts/learn build, as read-only bytes.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} english_table;

english_table english_lexicon(void);
english_table english_tagger(void);
english_table english_sentences(void);

/// Where in a table of weights the slots of its hash and the pairs of labels and weights stand.
typedef struct {
  const unsigned char *bytes;
  /// How many bytes there are; beyond them everything is 0.
  size_t count;
  /// How many slots there are; a power of two.
  uint32_t slots;
  size_t first_slot;
  size_t first_pair;
} english_weights;

/// Where the pairs of a mark begin (from the ninth bit on) and how many there are (below it), in one
/// number; 0 where the table has none of the mark.
uint32_t english_find(english_weights weights, uint32_t mark);

/// Adds what each of some marks says for each label to the scores of the labels, 128 at most.
///
/// The slots of all marks are asked for before the first of them is read: a table is larger than
/// the caches near the processor, and to wait for one slot after another takes most of the time.
void english_add(
    english_weights weights, const uint32_t *marks, size_t count, int32_t *scores, size_t labels);

/// Adds what each of some marks says for each label, as often as it counts, to the row of scores
/// that begins at a place of its own.
void english_add_measured(
    english_weights weights, const uint32_t *marks, const int32_t *times, const ptrdiff_t *rows,
    size_t count, int32_t *scores, size_t places);

#endif
