#include "CEnglish.h"

#include <string.h>

enum { MARKS_AT_ONCE = 64, LABELS = 128 };

static uint32_t number(const unsigned char *at) {
  uint32_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

static uint16_t half(const unsigned char *at) {
  uint16_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

static const unsigned char *slot_of(english_weights weights, uint32_t mark) {
  return weights.bytes + weights.first_slot + 8 * (size_t)(mark & (weights.slots - 1));
}

/// Where the pairs of a mark begin and how many there are, in one number; 0 where there are none.
static uint32_t found(english_weights weights, uint32_t mark) {
  uint32_t slot = mark & (weights.slots - 1);
  for (;;) {
    const unsigned char *at = slot_of(weights, slot);
    uint32_t packed = number(at + 4);
    if (packed == 0 || number(at) == mark) return packed;
    slot = (slot + 1) & (weights.slots - 1);
  }
}

void english_add(
    english_weights weights, const uint32_t *marks, size_t count, int32_t *scores, size_t labels) {
  int32_t sums[LABELS] = {0};
  uint32_t places[MARKS_AT_ONCE];
  while (count > 0) {
    size_t some = count < MARKS_AT_ONCE ? count : MARKS_AT_ONCE;
    for (size_t i = 0; i < some; i++) __builtin_prefetch(slot_of(weights, marks[i]));
    size_t known = 0;
    for (size_t i = 0; i < some; i++) {
      uint32_t packed = found(weights, marks[i]);
      if (packed == 0) continue;
      __builtin_prefetch(weights.bytes + weights.first_pair + 2 * (size_t)(packed >> 8));
      places[known++] = packed;
    }
    for (size_t i = 0; i < known; i++) {
      const unsigned char *pair =
          weights.bytes + weights.first_pair + 2 * (size_t)(places[i] >> 8);
      for (uint32_t n = places[i] & 0xFF; n > 0; n--, pair += 2) {
        uint16_t value = half(pair);
        sums[value & 0x7F] += (int16_t)value >> 7;
      }
    }
    marks += some;
    count -= some;
  }
  for (size_t i = 0; i < labels && i < LABELS; i++) scores[i] += sums[i];
}
