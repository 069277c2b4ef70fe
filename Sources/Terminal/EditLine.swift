private import CTerminal
private import Glibc

/// One session of libedit, which draws the line and knows the usual keys.
///
/// Known limits of libedit 3.1-20221030: it crashes when it appends to text taller than the window
/// (see `hasRoom`), loses text over 1,024 characters in its own recall and sends signals to the
/// whole process group (neither is used here), shows the cursor on the wrong row while it is above
/// the window, and draws zero-width characters in the wrong column. The text itself stays exact.
@safe final class EditLine {
  /// What libedit does after we have acted on a key.
  enum Outcome {
    case redraw
    case cursorMoved
    case nothing
    /// The bell tells that the key did nothing.
    case refused
  }

  /// Who is asked while a line is read.
  final class Owner {
    /// Waits for the next key; nil stops the reading of the line.
    var next: () -> UInt32? = { nil }
    /// Does what the application key stands for.
    var act: () -> Outcome = { .refused }

    fileprivate static func at(_ context: UnsafeMutableRawPointer?) -> Owner? {
      unsafe context.map { unsafe Unmanaged<Owner>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  struct StopReason: Error { let errno: Int32 }

  /// The key to return from `next` to have `act` called.
  static let applicationKey = UInt32(CT_APPLICATION_KEY)

  /// Lives as long as the handle, which holds its address.
  let owner = Owner()
  private let handle: OpaquePointer

  /// Starts a session that reads and draws on these terminals; nil if libedit cannot.
  init?(program: String, input: Int32, output: Int32) {
    let handle = unsafe ct_open(
      program, input, output,
      { context, key in
        guard let next = unsafe Owner.at(context)?.next() else { return -1 }
        unsafe key?.pointee = next
        return 1
      },
      { context in
        unsafe EditLine.code(of: Owner.at(context)?.act() ?? .refused)
      },
      Unmanaged.passUnretained(owner).toOpaque())
    guard let handle = unsafe handle else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe ct_close(handle) }

  /// Reads a line, with its newline, unless reading stops before its end.
  func readLine(prompt: String) -> Result<String, StopReason> {
    let prompt = prompt.unicodeScalars.map(\.value)
    guard unsafe ct_set_prompt(handle, prompt, prompt.count) == 1 else {
      return .failure(StopReason(errno: ENOMEM))
    }
    var text: UnsafePointer<UInt32>?
    var reason: Int32 = 0
    let count = unsafe ct_read_line(handle, &text, &reason)
    guard count >= 0 else { return .failure(StopReason(errno: reason)) }
    return unsafe .success(Self.line(text, count, cursor: 0).string)
  }

  var text: LineText {
    var text: UnsafePointer<UInt32>?
    var cursor = 0
    let count = unsafe ct_line(handle, &text, &cursor)
    return unsafe Self.line(text, count, cursor: cursor)
  }

  func insert(_ scalars: [Unicode.Scalar]) {
    let values = scalars.map(\.value)
    unsafe ct_insert(handle, values, values.count)
  }

  func eraseBefore(_ count: Int) { unsafe ct_erase_before(handle, count) }
  func move(by distance: Int) { unsafe ct_move(handle, distance) }
  func resize() { unsafe ct_resize(handle) }
  func redraw() { unsafe ct_redraw(handle) }
  func holdKeys(_ isOn: Bool) { unsafe ct_hold_keys(handle, isOn ? 1 : 0) }

  /// Whether libedit survives the scalar as a key of its own.
  func hasRoom(for scalar: Unicode.Scalar, promptCells: Int) -> Bool {
    unsafe ct_has_room(handle, scalar.value, Int32(clamping: promptCells)) == 1
  }

  private static func line(
    _ text: UnsafePointer<UInt32>?, _ count: Int, cursor: Int
  ) -> LineText {
    let values = unsafe UnsafeBufferPointer(start: text, count: count)
    let scalars = unsafe values.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    return LineText(scalars: scalars, cursor: cursor)
  }

  private static func code(of outcome: Outcome) -> Int32 {
    switch outcome {
    case .nothing: Int32(CT_NOTHING.rawValue)
    case .redraw: Int32(CT_REDRAW.rawValue)
    case .cursorMoved: Int32(CT_CURSOR_MOVED.rawValue)
    case .refused: Int32(CT_REFUSED.rawValue)
    }
  }
}
