// swift-tools-version: 6.1
import PackageDescription

// Data flows left to right; a target imports only targets further left.
// docs/architecture.md has the picture.
let package = Package(
  name: "entente",
  products: [
    .executable(name: "entente", targets: ["entente"]),
    .library(name: "EntenteText", targets: ["EntenteText"]),
    .library(name: "EntenteArticles", targets: ["EntenteArticles"]),
    .library(name: "EntenteCoding", targets: ["EntenteCoding"]),
    .library(name: "EntenteEvaluation", targets: ["EntenteEvaluation"]),
    .library(name: "EntenteGraph", targets: ["EntenteGraph"]),
    .library(name: "EntenteAnalysis", targets: ["EntenteAnalysis"]),
    .library(name: "EntenteFormats", targets: ["EntenteFormats"]),
    .library(name: "EntenteTies", targets: ["EntenteTies"]),
    .library(name: "EntenteRender", targets: ["EntenteRender"]),
    .library(name: "EntenteDiagrams", targets: ["EntenteDiagrams"]),
    .library(name: "EntenteTables", targets: ["EntenteTables"]),
    .library(name: "EntentePages", targets: ["EntentePages"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // C, kept behind three targets.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLexicons", exclude: ["actors", "topics", "events", "words"]),

    // Text to events.
    .target(name: "EntenteText"),
    .target(name: "EntenteArticles", dependencies: ["EntenteText"]),
    .target(name: "EntenteCoding", dependencies: ["EntenteText", "CLexicons"]),
    .target(name: "EntenteEvaluation", dependencies: ["EntenteText", "EntenteCoding"]),

    // Networks.
    .target(name: "EntenteGraph"),
    .target(name: "EntenteAnalysis", dependencies: ["EntenteGraph"]),
    .target(name: "EntenteFormats", dependencies: ["EntenteGraph", "CZlib"]),
    .target(name: "EntenteTies", dependencies: ["EntenteText", "EntenteCoding", "EntenteGraph"]),

    // Output.
    .target(name: "EntenteRender", dependencies: ["CGraphviz", "CZlib"]),
    .target(
      name: "EntenteDiagrams",
      dependencies: [
        "EntenteText", "EntenteCoding", "EntenteGraph", "EntenteAnalysis", "EntenteTies",
        "EntenteRender",
      ]),
    .target(name: "EntenteTables"),
    .target(name: "EntentePages", dependencies: ["EntenteTables"]),

    .executableTarget(
      name: "entente",
      dependencies: [
        "EntenteText", "EntenteArticles", "EntenteCoding", "EntenteEvaluation", "EntenteGraph",
        "EntenteAnalysis", "EntenteFormats", "EntenteTies", "EntenteRender", "EntenteDiagrams",
        "EntenteTables", "EntentePages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // For maintainers: names of states from the CLDR of a Foundation that is linked dynamically.
    .executableTarget(name: "state-names", dependencies: ["EntenteText"]),

    // For readers, who import it from outside: nothing but the public surface is seen.
    .target(
      name: "EntenteExamples", dependencies: ["EntenteGraph", "EntenteAnalysis"],
      path: "examples/library", exclude: ["README.md"], packageAccess: false),

    .testTarget(name: "EntenteTextTests", dependencies: ["EntenteText"]),
    .testTarget(name: "EntenteArticlesTests", dependencies: ["EntenteArticles"]),
    .testTarget(name: "EntenteCodingTests", dependencies: ["EntenteCoding"]),
    .testTarget(
      name: "EntenteEvaluationTests",
      dependencies: ["EntenteText", "EntenteCoding", "EntenteEvaluation"]),
    .testTarget(name: "EntenteGraphTests", dependencies: ["EntenteGraph"]),
    .testTarget(
      name: "EntenteAnalysisTests", dependencies: ["EntenteAnalysis"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(
      name: "EntenteExamplesTests",
      dependencies: ["EntenteExamples", "EntenteGraph", "EntenteAnalysis"]),
    .testTarget(name: "EntenteFormatsTests", dependencies: ["EntenteFormats"]),
    .testTarget(name: "EntenteTiesTests", dependencies: ["EntenteTies"]),
    .testTarget(name: "EntenteRenderTests", dependencies: ["EntenteRender"]),
    .testTarget(name: "EntenteTablesTests", dependencies: ["EntenteTables"]),
    .testTarget(name: "EntentePagesTests", dependencies: ["EntentePages", "EntenteTables"]),
    // Runs the program that it depends on.
    .testTarget(name: "EntenteCommandTests", dependencies: ["entente", "state-names"]),
  ],
  swiftLanguageModes: [.v6]
)
