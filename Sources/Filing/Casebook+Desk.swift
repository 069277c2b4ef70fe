package import Casework
package import Conversing

extension Casebook {
  /// What lies on the desk beside a case.
  ///
  /// - Parameters:
  ///   - name: The case that is talked about, or `nil` where there is none yet.
  ///   - day: Today.
  ///   - region: Where the shop writes.
  /// - Returns: The shop, the other open cases and the next name.
  /// - Throws: A ``CasebookError`` when the file cannot be read.
  package func desk(
    beside name: String?, on day: Day, region: Region
  ) throws(CasebookError) -> Desk {
    Desk(
      shop: try shop(region: region),
      others: try list().filter { $0.name != name }.map(\.other),
      nextName: try nextName(on: day))
  }
}
