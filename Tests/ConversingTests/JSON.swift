import Foundation

@testable import Conversing

func encoded(_ event: Event) throws -> String {
  String(decoding: try JSONEncoder().encode(event), as: UTF8.self)
}

func decoded(_ json: String) throws -> Event {
  try JSONDecoder().decode(Event.self, from: Data(json.utf8))
}
