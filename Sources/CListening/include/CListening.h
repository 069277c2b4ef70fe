#ifndef CLISTENING_H
#define CLISTENING_H

#include <stddef.h>

/// One of the tables that Scripts/learn builds, as read-only bytes.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} listening_table;

listening_table listening_kinds(void);
listening_table listening_clauses(void);
listening_table listening_things(void);
listening_table listening_spans(void);
listening_table listening_replies(void);


#endif
