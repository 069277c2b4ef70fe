#include "CEnglish.h"

// Aligned so that the tables can be read as 32-bit numbers where they stand.
_Alignas(8) static const unsigned char lexicon[] = {
#embed "Tables/lexicon.bin"
};

_Alignas(8) static const unsigned char tagger[] = {
#embed "Tables/tagger.bin"
};

_Alignas(8) static const unsigned char sentences[] = {
#embed "Tables/sentences.bin"
};

english_table english_lexicon(void) { return (english_table){lexicon, sizeof lexicon}; }

english_table english_tagger(void) { return (english_table){tagger, sizeof tagger}; }

english_table english_sentences(void) {
  return (english_table){sentences, sizeof sentences};
}
