package import Casework

/// A kind of message, and how it is put together.
///
/// A letter is a value: to add one, write a file in `Letters/` and name it in ``inOrder``.
package struct Letter: Identifiable, Sendable {
  /// Its name; never given to another letter.
  package let id: String
  /// The channels that it is written for.
  package let channels: [Channel]
  /// Whether it belongs to the time in which only what is known may be said; `nil` where it suits
  /// both times.
  let isForPending: Bool?
  let compose: @Sendable (Telling) -> Draft?

  init(
    _ id: String, for channels: Channel..., whilePending isForPending: Bool?,
    compose: @escaping @Sendable (Telling) -> Draft?
  ) {
    self.id = id
    self.channels = channels
    self.isForPending = isForPending
    self.compose = compose
  }

  /// The message for a case, or `nil` where too little is known for it.
  package func draft(for telling: Telling) -> Draft? {
    if let isForPending, isForPending != telling.isPending { return nil }
    return compose(telling)
  }
}

extension Letter {
  /// Every letter, in the order in which one is looked for.
  package static let inOrder: [Letter] = [
    .factsPending,
    .pendingText,
    .email,
    .textMessage,
    .phone,
    .voicemail,
    .reviewReply,
    .card,
    .followUp,
    .holding,
  ]

  /// The message for a channel, or `nil` where no letter is made for it.
  package static func draft(for channel: Channel, _ telling: Telling) -> Draft? {
    inOrder.lazy.filter { $0.channels.contains(channel) }
      .compactMap { $0.draft(for: telling) }.first
  }
}
