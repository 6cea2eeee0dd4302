/// Articles that a reader codes without doubt. Their days: a Friday, with Thursday the day before.
enum Samples {
  static let english = """
    ---
    date: 2025-07-04
    title: A call and a pause
    language: en
    ---
    US President Donald Trump called Russian President Vladimir Putin on Thursday. \
    The Pentagon paused shipments of Patriot missiles to Ukraine on 2 July 2025.

    Iranian Foreign Minister Abbas Araghchi accused Israel of bombing a hospital.

    """

  static let arabic = """
    ---
    date: 2025-07-04
    title: مكالمة وتعليق
    language: ar
    ---
    أجرى الرئيس الأمريكي دونالد ترامب مكالمة هاتفية مع الرئيس الروسي فلاديمير بوتين يوم الخميس. \
    وعلق البنتاغون شحنات صواريخ باتريوت إلى أوكرانيا.

    واتهم وزير الخارجية الإيراني عباس عراقجي إسرائيل بقصف مستشفى.

    """

  /// `abc` and a byte that no UTF-8 text holds, on the second line, byte 12 of the file.
  static let latin: [UInt8] = Array("line one\nabc".utf8) + [0xFF, 0x0A]

  /// June holds one call, two accusations, one condemnation and one meeting; July holds two calls,
  /// one accusation, one pause and the same meeting. Nothing dates itself, so the articles' days
  /// count.
  static let twoMonths = """
    {"date":"2025-06-10","text":"US President Donald Trump called Russian President Vladimir \
    Putin. Iranian Foreign Minister Abbas Araghchi accused Israel."}
    {"date":"2025-06-12","text":"Iranian Foreign Minister Abbas Araghchi accused Israel. Turkey \
    condemned Syria. French President Emmanuel Macron met Ukrainian President Volodymyr Zelensky."}
    {"date":"2025-07-03","text":"US President Donald Trump called Russian President Vladimir \
    Putin. Iranian Foreign Minister Abbas Araghchi accused Israel."}
    {"date":"2025-07-05","text":"US President Donald Trump called Russian President Vladimir \
    Putin. The Pentagon paused shipments to Ukraine. French President Emmanuel Macron met \
    Ukrainian President Volodymyr Zelensky."}

    """
}
