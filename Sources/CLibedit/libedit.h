// The library's own header, found wherever the system keeps it.
#include <histedit.h>
