import Casework
import Drafting
import Testing

@Suite struct LettersTests {
  @Test(arguments: Story.all)
  func show(_ story: Story) throws {
    for channel in [Channel.email, .sms, .phone, .followUp, .holding] {
      guard let draft = Letter.draft(for: channel, story.telling) else { continue }
      print("=== \(story.name) \(channel.rawValue) \(draft.length) words\n\(draft.text)\n")
    }
  }
}
