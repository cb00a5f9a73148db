/// The style sheet, inside the program so that the program is all there is to install.
package enum StyleSheet {
    package static let bytes: [UInt8] = PackageResources.mellanrum_css

    /// The file name that pages link to. It changes when the content does, so a browser may keep the file for ever.
    package static let name = "mellanrum-\(hash(of: bytes)).css"

    /// Eight hexadecimal characters of FNV-1a: enough to tell versions apart, no proof of anything.
    private static func hash(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
