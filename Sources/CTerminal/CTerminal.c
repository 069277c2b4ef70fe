#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a wide character is a Unicode scalar");

// Characters

int32_t ct_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int32_t ct_cell_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void ct_window_size(int32_t descriptor, int32_t *columns, int32_t *rows) {
  struct winsize window;
  if (ioctl(descriptor, TIOCGWINSZ, &window) != 0) memset(&window, 0, sizeof window);
  *columns = window.ws_col;
  *rows = window.ws_row;
}

// The editor

struct ct_editor {
  EditLine *library;
  FILE *input, *output, *complaints;
  wchar_t *prompt;
  ct_next next;
  ct_act act;
  void *context;
};

static ct_editor *editor_of(EditLine *library) {
  void *editor = NULL;
  el_wget(library, EL_CLIENTDATA, &editor);
  return editor;
}

static wchar_t *prompt_of(EditLine *library) {
  static wchar_t none[1];
  wchar_t *prompt = editor_of(library)->prompt;
  return prompt ? prompt : none;
}

static int next_key(EditLine *library, wchar_t *key) {
  ct_editor *editor = editor_of(library);
  uint32_t scalar = 0;
  int answer = editor->next(editor->context, &scalar);
  *key = (wchar_t)scalar;
  return answer;
}

static unsigned char act_on_key(EditLine *library, int key) {
  (void)key;
  ct_editor *editor = editor_of(library);
  switch (editor->act(editor->context)) {
    case CT_NOTHING: return CC_NORM;
    case CT_REDRAW: return CC_REFRESH;
    case CT_CURSOR_MOVED: return CC_CURSOR;
    default: return CC_ERROR;
  }
}

// Output processing stays on in both modes; flow control and the translation of line ends are off,
// so that Ctrl-S cannot freeze the screen and pasted line ends arrive as they are. Between
// questions (-x) keys are neither echoed nor collected into lines of at most 4,095 bytes.
static void set_modes(EditLine *library) {
  el_wset(library, EL_SETTY, L"-d", L"-ixon", L"-icrnl", L"-inlcr", NULL);
  el_wset(library, EL_SETTY, L"-x", L"-ixon", L"-icrnl", L"-inlcr", L"-icanon", L"-echo", NULL);
}

static void configure(ct_editor *editor) {
  EditLine *library = editor->library;
  el_wset(library, EL_CLIENTDATA, editor);
  if (el_wset(library, EL_TERMINAL, (const char *)NULL) != 0) {
    el_wset(library, EL_TERMINAL, "xterm");
  }
  el_wset(library, EL_SIGNAL, 0);
  el_wset(library, EL_EDITOR, L"emacs");
  el_wset(library, EL_PROMPT, prompt_of);
  el_wset(library, EL_GETCFN, next_key);
  el_wset(library, EL_ADDFN, L"application-key", L"A key of the application", act_on_key);
  el_wset(library, EL_BIND, L"^^", L"application-key", NULL);
  set_modes(library);
}

static void free_editor(ct_editor *editor) {
  if (editor->input) fclose(editor->input);
  if (editor->output) fclose(editor->output);
  if (editor->complaints) fclose(editor->complaints);
  free(editor->prompt);
  free(editor);
}

// A stream of our own over the same file: Swift cannot name the standard ones.
static FILE *stream_over(int32_t descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  FILE *stream = copy < 0 ? NULL : fdopen(copy, mode);
  if (!stream && copy >= 0) close(copy);
  return stream;
}

ct_editor *ct_open(const char *program, int32_t input, int32_t output, ct_next next, ct_act act,
                   void *context) {
  ct_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->next = next;
  editor->act = act;
  editor->context = context;
  editor->input = stream_over(input, "r");
  editor->output = stream_over(output, "w");
  editor->complaints = fopen("/dev/null", "we");
  if (editor->input && editor->output && editor->complaints) {
    editor->library = el_init_fd(program, editor->input, editor->output, editor->complaints, input,
                                 output, fileno(editor->complaints));
  }
  if (!editor->library) {
    free_editor(editor);
    return NULL;
  }
  configure(editor);
  ct_hold_keys(editor, 1);
  return editor;
}

void ct_close(ct_editor *editor) {
  ct_hold_keys(editor, 0);
  el_end(editor->library);
  free_editor(editor);
}

static wchar_t *wide_copy(const uint32_t *scalars, size_t count) {
  wchar_t *copy = calloc(count + 1, sizeof *copy);
  if (copy && count) memcpy(copy, scalars, count * sizeof *copy);
  return copy;
}

int32_t ct_set_prompt(ct_editor *editor, const uint32_t *scalars, size_t count) {
  free(editor->prompt);
  editor->prompt = wide_copy(scalars, count);
  return editor->prompt != NULL;
}

ptrdiff_t ct_read_line(ct_editor *editor, const uint32_t **text, int32_t *error) {
  int count = 0;
  ct_hold_keys(editor, 1);
  errno = 0;
  const wchar_t *line = el_wgets(editor->library, &count);
  *error = errno;
  ct_hold_keys(editor, 1);  // libedit lets go of the keys after each line
  *text = (const uint32_t *)line;
  return line ? count : -1;
}

size_t ct_line(ct_editor *editor, const uint32_t **text, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->library);
  *text = (const uint32_t *)line->buffer;
  *cursor = (size_t)(line->cursor - line->buffer);
  return (size_t)(line->lastchar - line->buffer);
}

int32_t ct_insert(ct_editor *editor, const uint32_t *scalars, size_t count) {
  wchar_t *text = wide_copy(scalars, count);
  if (!text) return 0;
  int result = el_winsertstr(editor->library, text);
  free(text);
  return result == 0;
}

void ct_erase_before(ct_editor *editor, size_t count) {
  el_wdeletestr(editor->library, (int)count);
}

void ct_move(ct_editor *editor, ptrdiff_t distance) { el_cursor(editor->library, (int)distance); }

// The window as libedit believes it to be, which is what it draws for.
static void window_of(EditLine *library, int *columns, int *rows) {
  *columns = *rows = 0;
  el_wget(library, EL_GETTC, "co", columns);
  el_wget(library, EL_GETTC, "li", rows);
}

int32_t ct_has_room(ct_editor *editor, uint32_t scalar, int32_t prompt_width) {
  int columns, rows;
  window_of(editor->library, &columns, &rows);
  if (columns < 4 || rows < 3 || wcwidth((wchar_t)scalar) < 1) return 0;
  const LineInfoW *line = el_wline(editor->library);
  int row = prompt_width / columns, column = prompt_width % columns;
  for (const wchar_t *at = line->buffer; at < line->lastchar; at++) {
    int width = wcwidth(*at);
    if (*at == L'\n') {
      row++;
      column = 0;
    } else if (width < 1) {
      return 0;
    } else if (column + width > columns) {
      row++;
      column = width;
    } else {
      column += width;
    }
    if (row >= rows - 3) return 0;
  }
  return row < rows - 3;
}

void ct_resize(ct_editor *editor) { el_resize(editor->library); }

void ct_redraw(ct_editor *editor) { el_wset(editor->library, EL_REFRESH); }

void ct_hold_keys(ct_editor *editor, int32_t on) { el_wset(editor->library, EL_PREP_TERM, on); }

// Signals

static int signal_pipe[2] = {-1, -1};

static void note_signal(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = before;
}

// Where none of the standard descriptors is, even if the process was started without them.
static int open_signal_pipe(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return 0;
  for (int at = 0; at < 2; at++) {
    signal_pipe[at] = fcntl(ends[at], F_DUPFD_CLOEXEC, 3);
    close(ends[at]);
  }
  return signal_pipe[0] >= 0 && signal_pipe[1] >= 0;
}

int32_t ct_catch_signals(void) {
  static const int caught[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  if (signal_pipe[0] >= 0) return signal_pipe[0];
  if (!open_signal_pipe()) return -1;
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (size_t at = 0; at < sizeof caught / sizeof *caught; at++) {
    struct sigaction present;
    int outlives = sigaction(caught[at], NULL, &present) == 0 && present.sa_handler == SIG_IGN;
    if (caught[at] == SIGHUP && outlives) continue;  // started with nohup
    sigaction(caught[at], &action, NULL);
  }
  signal(SIGPIPE, SIG_IGN);
  return signal_pipe[0];
}

void ct_yield_to(int32_t signal_number) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigaction(signal_number, &usual, &ours);
  raise(signal_number);
  sigaction(signal_number, &ours, NULL);
}

static struct termios found;
static volatile sig_atomic_t guarded = -1, marks_pastes = 0;

// Only calls that are safe in a signal handler.
static void restore_terminal(void) {
  static const char no_paste_marks[] = "\033[?2004l";
  int descriptor = guarded;
  guarded = -1;
  if (descriptor < 0) return;
  if (marks_pastes) {
    ssize_t written = write(descriptor, no_paste_marks, sizeof no_paste_marks - 1);
    (void)written;
  }
  tcflush(descriptor, TCIFLUSH);
  tcsetattr(descriptor, TCSANOW, &found);
}

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { FAULTS = sizeof faults / sizeof *faults };
static struct sigaction before[FAULTS];

// The fault happens again on return, in the hands of whoever was there before.
static void restore_at_fault(int number) {
  restore_terminal();
  for (int at = 0; at < FAULTS; at++) {
    if (faults[at] == number) sigaction(number, &before[at], NULL);
  }
}

static void restore_at_faults(void) {
  struct sigaction action = {.sa_handler = restore_at_fault};
  sigemptyset(&action.sa_mask);
  for (int at = 0; at < FAULTS; at++) sigaction(faults[at], &action, &before[at]);
}

void ct_guard_terminal(int32_t descriptor, int32_t paste_marks) {
  static int prepared = 0;
  if (tcgetattr(descriptor, &found) != 0) return;
  marks_pastes = paste_marks;
  guarded = descriptor;
  if (prepared) return;
  prepared = 1;
  atexit(restore_terminal);
  restore_at_faults();
}

void ct_release_terminal(void) { guarded = -1; }
