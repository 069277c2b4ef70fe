import Casework
import Conversing
import Filing
import Terminal

/// One sitting at the terminal: the open case, and what is kept of it after every line.
struct Session: ~Copyable {
  let casebook: Casebook
  let options: CommonOptions
  var conversation = Conversation()
  var isAtList = false
  private var hold: Hold?

  init(_ casebook: Casebook, _ options: CommonOptions) {
    self.casebook = casebook
    self.options = options
  }

  var name: String? { conversation.matter.name }

  /// Opens a case and takes hold of it, so that a second window is told.
  mutating func open(_ name: String) throws {
    do {
      hold = nil
      hold = try casebook.hold(name, since: options.moment)
      conversation = try casebook.conversation(name) ?? Conversation()
      isAtList = false
    } catch {
      throw Failure(error)
    }
  }

  /// Leaves the open case, if there is one, for a new one or for the list.
  mutating func leaveCase(forList: Bool) {
    hold = nil
    conversation = Conversation()
    isAtList = forList
  }

  private func desk(_ moment: Moment) throws -> Desk {
    do {
      var desk = try casebook.desk(beside: name, on: moment.day, region: options.region)
      desk.isAtList = isAtList
      return desk
    } catch {
      throw Failure(error)
    }
  }

  func opening() throws -> Reaction {
    let moment = options.moment
    return conversation.opening(at: moment, knowing: try desk(moment))
  }

  /// Hears a line; what it changed is on the disk when this returns.
  mutating func hear(_ input: Input) throws -> Reaction {
    let moment = options.moment
    let desk = try desk(moment)
    let reaction = conversation.hear(input, at: moment, knowing: desk)
    guard let turn = conversation.turn(for: reaction, at: moment) else { return reaction }
    var later = conversation
    later.append(turn)
    guard let name = later.matter.name ?? name else { return reaction }
    do {
      if hold == nil { hold = try casebook.hold(name, since: moment) }
      try casebook.append(turn, to: name, abstract: Abstract(of: later, at: moment, in: desk.shop))
    } catch {
      throw Failure(error)
    }
    conversation = later
    isAtList = false
    return reaction
  }
}

extension Abstract {
  /// What the list says of a case.
  init(of conversation: Conversation, at moment: Moment, in shop: Shop) {
    self.init(
      about: conversation.about, place: conversation.place(at: moment, in: shop),
      customer: conversation.matter.words(.customer), due: conversation.due(after: moment).first)
  }
}
