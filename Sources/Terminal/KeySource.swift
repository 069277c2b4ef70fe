private import Glibc

/// Where keys come from: the bytes of a terminal, decoded, and the signals between them.
final class KeySource {
  /// What arrived.
  enum Arrival: Equatable {
    case event(InputEvent)
    case signal(Int32)
    /// Nobody is there any more.
    case hangUp
    case failure(errno: Int32)
  }

  private let descriptor: Int32
  private let signals: Signals?
  private var decoder = InputDecoder()
  private var queue = ArraySlice<InputEvent>()
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(descriptor: Int32, signals: Signals?) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Waits for the next key or signal.
  func next() -> Arrival {
    while true {
      if let event = queue.popFirst() { return .event(event) }
      if let arrival = fill() { return arrival }
    }
  }

  /// The characters that have arrived already, up to the next key that is none.
  func waitingText(limit: Int = 4096) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    while text.count < limit, case .text(let scalar)? = queue.first {
      text.append(scalar)
      queue.removeFirst()
    }
    return text
  }

  /// Forgets what has been typed and not been read.
  func discard() {
    forget()
    tcflush(descriptor, TCIFLUSH)
  }

  /// Forgets what has been read ahead, as the terminal itself does at Ctrl-C with the rest.
  func forget() {
    queue = []
    decoder = InputDecoder()
  }

  private func arrival(of signal: Int32) -> Arrival {
    if signal == SIGINT { forget() }
    return .signal(signal)
  }

  /// Waits for bytes and queues what they mean; returns what is no key.
  private func fill() -> Arrival? {
    var events: [InputEvent] = []
    defer { queue += events }
    var isAwaited = false
    var readiness = Readiness.wait(for: descriptor, signals, milliseconds: 0)
    if readiness == .silence {
      isAwaited = decoder.patience == nil
      readiness = Readiness.wait(for: descriptor, signals, milliseconds: decoder.patience)
    }
    switch readiness {
    case .failed(let errno): return .failure(errno: errno)
    case .silence: decoder.giveUp(into: &events)
    case .signal: return signals?.next().map(arrival)
    case .input:
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { return nil }
      if count < 0 && errno != EIO { return .failure(errno: errno) }
      if count <= 0 { return .hangUp }
      for byte in buffer[..<count] { decoder.feed(byte, into: &events) }
      if isAwaited { events = Burst.gathered(events) }
    }
    return nil
  }
}
