extension String {
  /// The text without zero bytes, at which SQLite would cut it off.
  var storable: String { replacing("\0", with: "\u{FFFD}") }
}
