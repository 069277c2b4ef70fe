import Foundation

/// Where the casebook is: as the option says, else the environment, else in the home folder.
package struct CasebookLocation: Hashable, Sendable {
  package let path: String

  /// Works out the place from what is given and from nothing else.
  ///
  /// An empty value counts as none, and so does an `XDG_DATA_HOME` or `HOME` that is not a path
  /// from the root, as the XDG specification asks.
  ///
  /// - Parameters:
  ///   - option: The value of `--casebook`.
  ///   - environment: The variables of the process.
  ///   - home: The home folder by the user database, for when `HOME` says none.
  /// - Throws: ``CasebookError/homeless`` when nothing says where.
  package init(
    option: String?, environment: [String: String],
    home: () -> String? = CasebookLocation.homeByUserDatabase
  ) throws(CasebookError) {
    let named = [option, environment["AMENDS_CASEBOOK"]].compactMap(\.self).first { !$0.isEmpty }
    if let named {
      path = named
    } else if let data = Self.rooted(environment["XDG_DATA_HOME"]) {
      path = Self.join(data, "amends/casebook.sqlite")
    } else if let home = Self.rooted(environment["HOME"]) ?? Self.rooted(home()) {
      path = Self.join(home, ".local/share/amends/casebook.sqlite")
    } else {
      throw .homeless
    }
  }

  private static func rooted(_ folder: String?) -> String? {
    guard let folder, folder.hasPrefix("/") else { return nil }
    return folder
  }

  private static func join(_ folder: String, _ rest: String) -> String {
    folder.hasSuffix("/") ? folder + rest : folder + "/" + rest
  }

  /// The home folder of whoever runs the program, by the user database.
  package static func homeByUserDatabase() -> String? {
    guard let entry = unsafe getpwuid(getuid()), let home = unsafe entry.pointee.pw_dir else {
      return nil
    }
    return unsafe String(cString: home)
  }
}
