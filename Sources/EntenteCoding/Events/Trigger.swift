/// A verb or noun of a sentence that carries or governs an event, with what the clause gives it.
struct Trigger {
  /// Item of the sentence.
  var item: Int
  /// Entry in the lexicon's triggers; −1 for a verb that only has a subject to give.
  var entry: Int32
  var isVerb: Bool
  var form: VerbForm = []
  /// Mentions.
  var subject: [Int32] = []
  var object: [Int32] = []
  /// Items of prepositional groups to the right, in order.
  var phrases: [(preposition: UInt32, item: Int)] = []
  /// Trigger that governs this one; −1 for none.
  var governor = -1
  var isNegated = false
  var isFuture = false
  var isHypothetical = false
  /// "would": the future of reported speech.
  var isWould = false
  var isPassive = false
  /// An event noun or topic before it is its subject.
  var isOfDeed = false
  var isInfinitive = false
  /// The subject was taken over from an earlier clause or sentence.
  var subjectIsInherited = false
  /// The object item is an event noun or thing rather than a mention.
  var objectItem = -1
  /// Mention that says so; −1 where the text itself does.
  var speaker: Int32 = -1
  /// Its arguments come from a tree.
  var isParsed = false
}
