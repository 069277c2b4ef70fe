#include "CEnglish.h"

/// A pair is a label in the low bits of 16 and its weight above; a mark's entry is the number of its
/// pairs in the low bits of 32 and the first of them above.
enum { MARKS_AT_ONCE = 64, LABEL_BITS = 7, LABELS = 1 << LABEL_BITS, COUNT_BITS = 8 };

/// The 32-bit little-endian number at a place; 0 beyond the end.
static uint32_t number(english_weights weights, size_t place) {
  if (place + 4 > weights.count) return 0;
  const unsigned char *at = weights.bytes + place;
  return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/// The 16-bit little-endian number at a place before the end.
static uint16_t half(const unsigned char *at) { return (uint16_t)(at[0] | at[1] << 8); }

static size_t slot_of(english_weights weights, uint32_t mark) {
  return weights.first_slot + 8 * (size_t)(mark & (weights.slots - 1));
}

static size_t first_pair_of(english_weights weights, uint32_t entry) {
  return weights.first_pair + 2 * (size_t)(entry >> COUNT_BITS);
}

/// How many pairs an entry has, none of them beyond the end.
static size_t pairs_of(english_weights weights, uint32_t entry) {
  size_t wanted = entry & ((1 << COUNT_BITS) - 1);
  size_t first = first_pair_of(weights, entry);
  size_t held = first < weights.count ? (weights.count - first) / 2 : 0;
  return wanted < held ? wanted : held;
}

static uint32_t label_of(uint16_t pair) { return pair & (LABELS - 1); }

static int32_t weight_of(uint16_t pair) { return (int16_t)pair >> LABEL_BITS; }

static inline uint32_t find(english_weights weights, uint32_t mark) {
  uint32_t slot = mark & (weights.slots - 1);
  for (uint32_t seen = 0; seen < weights.slots; seen++) {
    size_t place = slot_of(weights, slot);
    uint32_t entry = number(weights, place + 4);
    if (entry == 0 || number(weights, place) == mark) return entry;
    slot = (slot + 1) & (weights.slots - 1);
  }
  return 0;
}

uint32_t english_find(english_weights weights, uint32_t mark) { return find(weights, mark); }

/// Finds the entries of some marks, 64 at most, those that the table does not have being 0; what is
/// read next is asked for before it is needed.
static void find_some(
    english_weights weights, const uint32_t *marks, size_t count, uint32_t *entries) {
  for (size_t i = 0; i < count; i++) {
    __builtin_prefetch(weights.bytes + slot_of(weights, marks[i]));
  }
  for (size_t i = 0; i < count; i++) {
    entries[i] = find(weights, marks[i]);
    if (entries[i] != 0) __builtin_prefetch(weights.bytes + first_pair_of(weights, entries[i]));
  }
}

static size_t at_once(size_t count) { return count < MARKS_AT_ONCE ? count : MARKS_AT_ONCE; }

void english_add(
    english_weights weights, const uint32_t *marks, size_t count, int32_t *scores, size_t labels) {
  int32_t sums[LABELS] = {0};
  uint32_t entries[MARKS_AT_ONCE];
  while (count > 0) {
    size_t some = at_once(count);
    find_some(weights, marks, some, entries);
    for (size_t i = 0; i < some; i++) {
      const unsigned char *pair = weights.bytes + first_pair_of(weights, entries[i]);
      for (size_t n = pairs_of(weights, entries[i]); n > 0; n--, pair += 2) {
        uint16_t value = half(pair);
        sums[label_of(value)] += weight_of(value);
      }
    }
    marks += some;
    count -= some;
  }
  for (size_t i = 0; i < labels && i < LABELS; i++) scores[i] += sums[i];
}

void english_add_measured(
    english_weights weights, const uint32_t *marks, const int32_t *times, const ptrdiff_t *rows,
    size_t count, int32_t *scores, size_t places) {
  uint32_t entries[MARKS_AT_ONCE];
  while (count > 0) {
    size_t some = at_once(count);
    find_some(weights, marks, some, entries);
    for (size_t i = 0; i < some; i++) {
      const unsigned char *pair = weights.bytes + first_pair_of(weights, entries[i]);
      for (size_t n = pairs_of(weights, entries[i]); n > 0; n--, pair += 2) {
        uint16_t value = half(pair);
        size_t place = (size_t)rows[i] + label_of(value);
        if (place < places) scores[place] += times[i] * weight_of(value);
      }
    }
    marks += some;
    times += some;
    rows += some;
    count -= some;
  }
}
