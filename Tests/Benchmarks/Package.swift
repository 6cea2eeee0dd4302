// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses Entente builds it.
let package = Package(
  name: "entente-benchmarks",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(
      name: "entente-benchmarks",
      dependencies: [
        .product(name: "EntenteAnalysis", package: "entente"),
        .product(name: "EntenteArticles", package: "entente"),
        .product(name: "EntenteCoding", package: "entente"),
        .product(name: "EntenteFormats", package: "entente"),
        .product(name: "EntenteGraph", package: "entente"),
        .product(name: "EntenteRender", package: "entente"),
      ]),
    .executableTarget(
      name: "entente-fuzz",
      dependencies: [
        .product(name: "EntenteArticles", package: "entente"),
        .product(name: "EntenteCoding", package: "entente"),
        .product(name: "EntenteFormats", package: "entente"),
        .product(name: "EntenteText", package: "entente"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
