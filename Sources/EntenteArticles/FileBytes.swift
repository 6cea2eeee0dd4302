/// Whole files that are no articles: gold, additions to the lexicon.
public enum FileBytes {
  /// Every byte of a file.
  ///
  /// - Throws: when it is missing or can't be read.
  public static func read(_ path: String) throws(ArticleError) -> [UInt8] {
    var source = try ByteSource(path: path)
    return try source.rest()
  }
}
