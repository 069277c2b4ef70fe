import Casework
import Drafting
import Repairing
import Testing

/// What every letter of every story must keep.
@Suite struct LettersTests {
  static let channels: [Channel] = [
    .email, .sms, .phone, .followUp, .holding, .reviewReply, .voicemail, .note,
  ]

  private func drafts(of story: Story) -> [Draft] {
    Self.channels.compactMap { Letter.draft(for: $0, story.telling) }
  }

  @Test(arguments: Story.all)
  func `an email and a text can be written whatever is missing`(_ story: Story) throws {
    let email = try #require(Letter.draft(for: .email, story.telling))
    let text = try #require(Letter.draft(for: .sms, story.telling))
    #expect(!email.sentences.isEmpty)
    #expect(!text.sentences.isEmpty)
  }

  @Test(arguments: Story.all)
  func `a letter has no hole and no doubled word`(_ story: Story) {
    let holes = ["  ", "{", "}", "nil", "[", "]", " ,", "..", " .", "Optional", ",.", "?.", ",,"]
    for draft in drafts(of: story) {
      for hole in holes { #expect(!draft.text.contains(hole), "\(hole) in \(draft.text)") }
      let words = draft.sentences.flatMap { Evidence.words($0.text) }
      for (word, next) in zip(words, words.dropFirst()) where word == next {
        #expect(["had", "that", "you"].contains(word), "\(word) twice in \(draft.text)")
      }
    }
  }

  @Test(arguments: Story.all)
  func `a letter says nothing that nobody told`(_ story: Story) {
    let evidence = Evidence(of: story)
    for sentence in drafts(of: story).flatMap(\.sentences) {
      for case .told(let text, _) in sentence.pieces {
        let invented = Evidence.words(text).map(Evidence.stem).filter {
          !evidence.stems.contains($0) && !Evidence.small.contains($0)
        }
        #expect(invented.isEmpty, "\(invented) in: \(sentence.text)")
      }
      for case .fixed(let text) in sentence.pieces {
        let hasNumber = text.contains(where: \.isNumber)
        #expect(!hasNumber, "a number of our own: \(sentence.text)")
      }
    }
  }

  @Test(arguments: Story.all)
  func `a sentence rests on facts that are there`(_ story: Story) {
    let ofShop: Set<Slot> = [.signature, .shop, .shopPhone]
    for sentence in drafts(of: story).flatMap(\.sentences) {
      for slot in sentence.slots where !ofShop.contains(slot) {
        #expect(story.file.has(slot), "\(slot) in: \(sentence.text)")
      }
    }
  }

  @Test(arguments: Story.all)
  func `sentences are short and easy`(_ story: Story) {
    for draft in drafts(of: story) {
      for sentence in draft.sentences {
        let count = sentence.text.split(separator: " ").count
        #expect(count <= 25, "\(count) words: \(sentence.text)")
      }
      #expect(grade(of: draft) <= 6, "grade \(grade(of: draft)): \(draft.text)")
    }
  }

  /// The automated readability index of a draft (Smith & Senter, 1967).
  private func grade(of draft: Draft) -> Double {
    let text = draft.sentences.map(\.text).joined(separator: " ")
    let words = Double(max(text.split(separator: " ").count, 1))
    let letters = Double(text.filter { $0.isLetter || $0.isNumber }.count)
    return 4.71 * letters / words + 0.5 * words / Double(draft.sentences.count) - 21.43
  }

  @Test(arguments: Story.all)
  func `what is held or private is in no letter`(_ story: Story) {
    let secrets = story.file.facts.values.joined().filter { $0.discretion != .open }.map(\.shown)
    let names = story.file[.otherPerson].map { $0.shown.prefix { $0 != "," } }
    for draft in drafts(of: story) {
      for secret in secrets { #expect(!draft.text.contains(secret)) }
      for name in names { #expect(!draft.text.contains(name), "\(draft.text)") }
      #expect(!draft.text.contains("drunk") && !draft.text.contains("label says"))
    }
  }

  @Test(arguments: Story.all)
  func `while facts are pending nothing is owned and no sum is named`(_ story: Story) {
    guard isFactsPending(story.file) else { return }
    for draft in drafts(of: story) {
      #expect(!draft.sentences.map(\.component).contains(.owns))
      for word in ["fault", "on me", "$", "£", "mistake", "because"] {
        #expect(!draft.text.contains(word), "\(word) in \(draft.text)")
      }
      for slot in [Slot.cause, .part, .act, .amount, .fix] {
        #expect(!draft.sentences.flatMap(\.slots).contains(slot))
      }
    }
  }

  @Test(arguments: Story.all)
  func `an apology says sorry, names the act and owns it, once`(_ story: Story) throws {
    guard !isFactsPending(story.file) else { return }
    let email = try #require(Letter.draft(for: .email, story.telling))
    let components = Set(email.sentences.compactMap(\.component))
    let needed: Set<Component> = [.saysSorry, .owns, .invitesVoice]
    #expect(components.isSuperset(of: needed))
    let text = email.text.lowercased()
    let words = Evidence.words(text)
    #expect(words.count { $0 == "fault" } <= 1)
    #expect(words.count { $0 == "sorry" } <= 2)
    #expect(!text.contains(" if you felt") && !text.contains("inconvenience"))
  }

  @Test(arguments: Story.all)
  func `money never comes before the harm`(_ story: Story) throws {
    let email = try #require(Letter.draft(for: .email, story.telling))
    let components = email.sentences.map(\.component)
    guard let repair = components.firstIndex(of: .repairs),
      let harm = components.firstIndex(of: .namesHarm)
    else { return }
    #expect(harm < repair)
  }

  @Test(arguments: Story.all)
  func `a text is two parts at most`(_ story: Story) throws {
    let text = try #require(Letter.draft(for: .sms, story.telling)).text
    #expect(TextParts(text).parts <= 2, "\(TextParts(text)): \(text)")
  }

  @Test(arguments: Story.all)
  func `a subject names the act in fifty characters`(_ story: Story) throws {
    let subject = try #require(Letter.draft(for: .email, story.telling)?.subject)
    #expect((4...50).contains(subject.count), "\(subject)")
  }

  @Test(arguments: Story.all)
  func `nobody speaks of the customer as of somebody else`(_ story: Story) {
    guard let pronoun = story.file.words(.pronoun), pronoun != "they" else { return }
    let others = pronoun == "she" ? ["she", "her", "hers"] : ["he", "him", "his"]
    for draft in drafts(of: story) {
      let words = draft.sentences.flatMap { Evidence.words($0.text) }
      for word in others { #expect(!words.contains(word), "\(word) in \(draft.text)") }
    }
  }
}
