import Testing

@testable import Coaching

struct PreventionTests {
  @Test(arguments: [
    ("I put a padlock on the gate", Prevention.Strength.strong),
    ("we stopped selling the nut loaf", .strong),
    ("the till won't open until the slip is printed", .strong),
    ("one box on the bench at a time and i tick the name off before i tape it", .strong),
    ("we removed the old list from the kitchen", .strong),
    ("a checklist by the oven", .medium),
    ("two people check each label", .medium),
    ("i put a red sticker on every nut box", .medium),
    ("print the slip and wait two mins before we try again", .medium),
    ("the allergen boxes go on a separate shelf", .medium),
    ("ill call the evening before every job", .medium),
    ("i'll just be way more careful", .weak),
    ("train the staff again", .weak),
    ("remind everyone to look", .weak),
    ("double check from now on", .weak),
    ("talk to kayla", .weak),
    ("do better", .weak),
    ("nothing", .weak),
  ])
  func `a change is as strong as what it asks of people`(
    words: String, strength: Prevention.Strength
  ) {
    #expect(Prevention.strength(of: words) == strength)
  }
}
