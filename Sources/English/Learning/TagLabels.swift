/// The labels of the tagger, for those who teach it.
package enum TagLabels {
  /// The label of a word of the treebank.
  package static func label(penn: String, universal: String) -> String {
    TagSet.label(penn: penn, universal: universal)
  }
}
