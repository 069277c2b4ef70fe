// What Swift cannot say to libedit and to the C library by itself: functions of a variable number
// of arguments, mutable globals and signal handlers. There is no policy in here.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <stdint.h>

// MARK: Characters

/// Makes the character type of the locale UTF-8, whatever the environment says.
/// Returns 1 when that worked; libedit drops every letter beyond ASCII otherwise.
int32_t ct_use_utf8(void);

/// How many columns a scalar takes: 0, 1 or 2, or -1 when the C library does not know it.
int32_t ct_cell_width(uint32_t scalar);

/// The size of the window behind a descriptor, 0 by 0 when there is none.
void ct_window_size(int32_t descriptor, int32_t *columns, int32_t *rows);

// MARK: The editor

typedef struct ct_editor ct_editor;

/// The key that libedit passes on to `ct_act` instead of acting on it.
enum { CT_APPLICATION_KEY = 0x1e };

/// What libedit does after the application has acted on a key.
enum ct_outcome { CT_NOTHING, CT_REDRAW, CT_CURSOR_MOVED, CT_REFUSED };

/// Asks for the next key: returns 1 with a key, 0 at the end of input, -1 to stop reading.
typedef int32_t (*ct_next)(void *context, uint32_t *key);

/// Tells that the application key was read; returns a `ct_outcome`.
typedef int32_t (*ct_act)(void *context);

/// Starts an editor with libedit's default keys, without its history, signals and `.editrc`.
/// A terminal type that is not known is taken for an xterm, without a word.
ct_editor *ct_open(const char *program, int32_t input, int32_t output, ct_next next, ct_act act,
                   void *context);

/// Leaves the terminal as it was found, discards what was typed and not read, and frees.
void ct_close(ct_editor *editor);

/// Sets the prompt, of one row and without escape sequences. Returns 0 when memory is short.
int32_t ct_set_prompt(ct_editor *editor, const uint32_t *scalars, size_t count);

/// Reads one line, its newline included, into `text`, which is valid until the next call.
/// Returns its length, or -1 when reading was stopped; `error` is then the reason.
ptrdiff_t ct_read_line(ct_editor *editor, const uint32_t **text, int32_t *error);

/// The line as it stands, valid until the next call, and the place of the cursor in it.
size_t ct_line(ct_editor *editor, const uint32_t **text, size_t *cursor);

/// Puts text before the cursor. Returns 0 when memory is short.
int32_t ct_insert(ct_editor *editor, const uint32_t *scalars, size_t count);

void ct_erase_before(ct_editor *editor, size_t count);
void ct_move(ct_editor *editor, ptrdiff_t distance);

/// Whether a scalar may be typed at libedit's own insert command.
///
/// libedit 20221030 writes through a null pointer when it appends to text that is taller than the
/// window or holds zero-width characters. Such text must be inserted with `ct_insert`.
int32_t ct_has_room(ct_editor *editor, uint32_t scalar, int32_t prompt_width);

void ct_resize(ct_editor *editor);
void ct_redraw(ct_editor *editor);

/// Reads keys as they are typed and without echo (1), or as between questions (0).
void ct_hold_keys(ct_editor *editor, int32_t on);

// MARK: Signals

/// Turns INT, QUIT, TERM, HUP, TSTP, CONT and WINCH into bytes on a pipe and ignores PIPE.
/// Returns the end to read from, the same one at each call, or -1.
int32_t ct_catch_signals(void);

/// Lets a signal do what it does by default, now.
void ct_yield_to(int32_t signal_number);

/// Remembers how the terminal is set, to set it so again when the process ends by `exit` or by a
/// fault of its own. With `paste_marks`, the terminal is also told to mark pastes no longer.
void ct_guard_terminal(int32_t descriptor, int32_t paste_marks);

/// Forgets what `ct_guard_terminal` remembered.
void ct_release_terminal(void);

#endif
