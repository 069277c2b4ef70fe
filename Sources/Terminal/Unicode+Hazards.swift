extension Unicode.Scalar {
  /// Whether a terminal may take this for an order: C0, DEL and C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// Whether this reorders the text around it, or is a byte order mark: invisible and misleading.
  ///
  /// The marks that only give a direction (U+200E, U+200F, U+061C) belong to ordinary Hebrew and
  /// Arabic text and stay.
  var isMisleading: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) || value == 0xFEFF
  }

  /// Whether this ends a line wherever it stands: U+2028 and U+2029.
  var isSeparator: Bool { value == 0x2028 || value == 0x2029 }
}
