import Casework
import English

extension KindMarks {
  /// A clause as the fields of its words.
  private struct Line {
    var all = FieldSet()
    var verb = FieldSet()
    var object = FieldSet()
    var subject = FieldSet()
    var side: UInt32
    var isNegated: Bool
  }

  /// The fields by themselves, by whose they are, and two by two where they stand close together.
  mutating func markFields(_ places: [Int]) {
    var whole = FieldSet()
    var twice = FieldSet()
    var before: [UInt8] = []
    for (number, clause) in scene.passage.clauses.enumerated() {
      part = places[number]
      let line = line(clause, scene.parts.indices.contains(part) ? scene.parts[part] : nil)
      for index in clause.tokens { markToken(index, line.side) }
      let here = line.all.numbers
      for field in here where whole.contains(field) { twice.insert(field) }
      whole.formUnion(line.all)
      markRoles(line)
      for (place, one) in here.enumerated() {
        for other in here[(place + 1)...] { mark(27, name(one), name(other)) }
        for earlier in before { mark(28, name(earlier), name(one)) }
      }
      before = here
    }
    part = scene.parts.count
    for field in twice.numbers { mark(32, name(field)) }
  }

  private func name(_ field: UInt8) -> UInt32 { FieldLexicon.shared.names[Int(field)] }

  private func line(_ clause: Clause, _ part: Scene.Part?) -> Line {
    var line = Line(side: part?.side.mark ?? 0, isNegated: clause.verb?.isNegated ?? false)
    for index in clause.tokens {
      line.all.formUnion(fields.fields[index])
      if !line.isNegated, ["never", "nobody", "noone", "no", "not"].contains(tokens[index].lower) {
        line.isNegated = true
      }
    }
    if let verb = clause.verb { line.verb = fields.fields[verb.main] }
    for index in clause.object?.tokens ?? 0..<0 { line.object.formUnion(fields.fields[index]) }
    for index in clause.subject?.tokens ?? 0..<0 { line.subject.formUnion(fields.fields[index]) }
    return line
  }

  private mutating func markToken(_ index: Int, _ side: UInt32) {
    let numbers = fields.fields[index].numbers
    guard !numbers.isEmpty else { return }
    let owner = owner(of: index)
    for field in numbers {
      let name = name(field)
      mark(20, name)
      mark(21, name, side)
      mark(31, name, owner)
    }
  }

  /// Whose a thing is said to be: ours, somebody's, or nobody's.
  private func owner(of index: Int) -> UInt32 {
    for place in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
      switch tokens[place].lower {
      case "my", "our": return 1
      case "her", "his", "their", "'s", "your": return 2
      case "a", "an", "the", "some", "no": return 3
      default: continue
      }
    }
    return 0
  }

  private mutating func markRoles(_ line: Line) {
    let objects = line.object.numbers
    let subjects = line.subject.numbers
    for verb in line.verb.numbers {
      let verb = name(verb)
      mark(25, verb, line.side, line.isNegated ? 1 : 0)
      for object in objects { mark(23, verb, name(object)) }
      for subject in subjects { mark(24, verb, name(subject)) }
    }
    for object in objects { mark(26, line.side, name(object)) }
  }
}
