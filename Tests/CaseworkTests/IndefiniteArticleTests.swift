import Casework
import Testing

struct IndefiniteArticleTests {
  @Test(arguments: [
    ("mug", "a mug"), ("orange mug", "an orange mug"), ("hour", "an hour"),
    ("uniform", "a uniform"),
    ("unopened box", "an unopened box"), ("8 inch cake", "an 8 inch cake"),
    ("one-off", "a one-off"),
    ("European tour", "a European tour"), ("11 am slot", "an 11 am slot"),
    ("10 am slot", "a 10 am slot"),
  ])
  func `a or an by sound`(_ phrase: String, _ said: String) {
    #expect(IndefiniteArticle.before(phrase) == said)
  }
}
