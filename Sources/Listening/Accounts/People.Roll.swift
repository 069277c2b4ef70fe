import Casework
import English

extension People {
  /// Whom each token names, so that nobody has to go through all names for it.
  struct Roll {
    private var numbers: [Int?] = []
    /// Where the name begins that a token belongs to.
    private var starts: [Int?] = []
    /// The number of the customer.
    private(set) var customer: Int?
    /// The only one who works here, where nobody else is named or spoken of but the owner: whom
    /// `she` then means.
    private(set) var onlyStaff: Int?

    init() {}

    init(_ named: [Named], in passage: Passage) {
      numbers = [Int?](repeating: nil, count: passage.tokens.count)
      starts = numbers
      for (number, person) in named.enumerated().reversed() {
        for mention in person.tokens {
          for token in mention {
            numbers[token] = number
            starts[token] = mention.lowerBound
          }
        }
      }
      customer = named.firstIndex { $0.role == .customer }
      let staff = named.indices.filter { named[$0].role == .staff }
      if customer == nil, staff.count == 1,
        !named.contains(where: { $0.role == .bystander || $0.role == .family }),
        !passage.tokens.contains(where: { Sides.theirPeople.contains($0.lemma) })
      {
        onlyStaff = staff.first
      }
    }

    /// The number of the person whose name a token is of.
    func number(at token: Int) -> Int? { numbers.indices.contains(token) ? numbers[token] : nil }

    /// Where the name begins that a token is of.
    func start(at token: Int) -> Int? { starts.indices.contains(token) ? starts[token] : nil }
  }
}
