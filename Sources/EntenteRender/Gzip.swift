import CZlib

/// Compression for `.svgz`.
enum Gzip {
  /// The bytes in gzip's format (RFC 1952), without a date, so that equal bytes stay equal.
  static func compressed(_ bytes: [UInt8]) throws(RenderError) -> [UInt8] {
    var stream = z_stream()
    // Window bits above 15 ask for gzip's header.
    let version = ZLIB_VERSION
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version, size) == Z_OK
    else { throw .renderFailed("svgz", ["not enough memory"]) }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw .renderFailed("svgz", ["it does not fit"]) }
    return Array(output.prefix(Int(stream.total_out)))
  }
}
