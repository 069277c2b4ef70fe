#include "CListening.h"

// Aligned so that the tables can be read as 32-bit numbers where they stand.
_Alignas(8) static const unsigned char kinds[] = {
#embed "Tables/kinds.bin"
};

_Alignas(8) static const unsigned char clauses[] = {
#embed "Tables/clauses.bin"
};

_Alignas(8) static const unsigned char things[] = {
#embed "Tables/things.bin"
};

_Alignas(8) static const unsigned char spans[] = {
#embed "Tables/spans.bin"
};

_Alignas(8) static const unsigned char replies[] = {
#embed "Tables/replies.bin"
};

#define TABLE(name) ((listening_table){name, sizeof name})

listening_table listening_kinds(void) { return TABLE(kinds); }
listening_table listening_clauses(void) { return TABLE(clauses); }
listening_table listening_things(void) { return TABLE(things); }
listening_table listening_spans(void) { return TABLE(spans); }
listening_table listening_replies(void) { return TABLE(replies); }
