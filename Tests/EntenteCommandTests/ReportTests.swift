import Foundation
import Testing

@Suite struct ReportTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("en.txt", Samples.english)
    try folder.write("ar.txt", Samples.arabic)
    try folder.write("two.jsonl", Samples.twoMonths)
  }

  private func report(_ arguments: String...) throws -> String {
    let run = try Program.run(["report"] + arguments + ["-o", "out.html"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty && run.output.isEmpty)
    return String(decoding: try folder.bytes("out.html"), as: UTF8.self)
  }

  @Test func tellsItAllOnOnePage() throws {
    let html = try report("en.txt", "ar.txt", "two.jsonl")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
    for heading in ["Network", "Ties", "Timeline", "Who is central"] {
      #expect(html.contains(">\(heading)</h2>"), "\(heading)")
    }
    #expect(html.contains("What changed from 2025-06-10 – "))
    #expect(html.contains("lang=\"ar\"><p>أجرى الرئيس الأمريكي دونالد ترامب مكالمة"))
    #expect(html.contains("<footer>2025-07-04 · "))
    // Each tie of the picture leads to an item of the list.
    for part in html.split(separator: "<a href=\"#tie-").dropFirst() {
      #expect(html.contains("<li id=\"tie-\(part.prefix { $0.isNumber })\">"))
    }
    #expect(!html.contains("http://") || html.contains("xmlns=\"http://www.w3.org/2000/svg\""))
  }

  @Test func inArabic() throws {
    let html = try report("en.txt", "ar.txt", "--language", "ar")
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(html.contains(">الروابط</h2>"))
    #expect(html.contains("lang=\"en\"><p>The Pentagon paused shipments"))
  }

  @Test func ofATable() throws {
    try folder.write(
      "t.csv", "date,source,relation,target\n2025-01-01,A,AID,B\n2025-02-01,B,ASSAULT,A\n")
    let html = try report("t.csv")
    #expect(html.contains("A → B: AID"))
    #expect(html.contains("class=\"x-conf\""))
  }

  @Test func nothingToReport() throws {
    try folder.write("none.txt", "---\ndate: 2025-07-04\n---\nThe weather is fine.\n")
    let run = try Program.run(["report", "none.txt", "-o", "none.html"], in: folder.path)
    #expect(run.status == 1)
    #expect(try folder.contents()["none.html"] == nil)
  }

  private static let browser = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in ["/usr/bin/", "/usr/local/bin/", "/snap/bin/"].map { $0 + name } }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens the page, enlarges the picture, searches, clicks a tie, sorts a table, and writes into the
  /// page what it then sees.
  @Test(.enabled(if: browser != nil)) func worksInABrowser() throws {
    let html = try report("en.txt", "ar.txt")
    let actions = """
      <script>addEventListener("load",()=>{const seen=[];
      const svg=document.querySelector("[data-picture] svg"),whole=svg.getAttribute("viewBox");
      document.querySelector(".x-buttons button").click();
      seen.push("zoom "+(svg.getAttribute("viewBox")!==whole));
      const field=document.querySelector("input[type=search]");
      const count=()=>[...document.querySelectorAll(".x-ties>li")].filter(e=>!e.hidden).length;
      const all=count();field.value="هاتفية";field.oninput();
      seen.push("search "+all+" "+count());field.value="";field.oninput();
      const tie=[...svg.querySelectorAll(".edge")].find(e=>e.dataset.id.includes("sanction")||e.dataset.target==="UKR");
      tie.querySelector("a path").dispatchEvent(new MouseEvent("click",{bubbles:true,cancelable:true}));
      seen.push("shown "+document.querySelector("[data-shown]").textContent.includes("paused shipments"));
      const table=[...document.querySelectorAll("table[data-sort]")].pop();table.querySelectorAll("th button")[1].click();
      seen.push("sorted "+table.tBodies[0].rows[0].cells[1].textContent);
      const p=document.createElement("p");p.id="seen";p.textContent=seen.join("; ");document.body.append(p)})</script>
      """
    let page = html.replacingOccurrences(of: "</body>", with: actions + "</body>")
    try folder.write("driven.html", page)
    let run = try Program.shell(
      "\(Self.browser ?? "") --headless --no-sandbox --disable-gpu --user-data-dir=\"$PWD/profile\" "
        + "--virtual-time-budget=5000 --dump-dom \"file://$PWD/driven.html\" 2>/dev/null",
      in: folder.path)
    let seen = run.text.components(separatedBy: "<p id=\"seen\">").last?
      .components(separatedBy: "</p>").first
    // Four ties; the call alone is told in a sentence with that word. Vladimir Putin is last by name.
    #expect(seen == "zoom true; search 4 1; shown true; sorted Vladimir Putin")
  }
}
