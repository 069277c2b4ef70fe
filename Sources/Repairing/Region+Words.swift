import Casework

extension Region {
  /// What one does with a telephone.
  var ring: String { self == .britain ? "ring" : "call" }

  /// Where appointments are kept.
  var diary: String { self == .britain ? "diary" : "calendar" }
}

extension Day {
  /// The day as it is said to the owner: `Friday 12 June`.
  var named: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(weekday.name) \(date.day) \(months[date.month - 1])"
  }
}
