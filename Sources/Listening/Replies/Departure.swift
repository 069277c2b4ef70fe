/// Lines with which an owner leaves, for a moment or for good.
enum Departure {
  private static let pauses: [Cue] = [
    "^ brb", "^ ?i ?will ?am ?be right ?be back ?in", "back in|later|soon|after|shortly|at $",
    "back in a|an|1|2|5|10|five|ten|half",
    "^ hang on $", "^ hold on $", "^ hang|hold on ?a ?one|1 ?<moment> .. <who>|phone|door",
    "^ wait a|one <moment>",
    "^ ?just give ?me .. <moment>",
    "^ give me .. <moment>",
    "^ ?just a|one|1|half|few <moment> ?please $", "brb", "^ ?just two|2|couple ?of second $",
    "^ ?i ?will ?just go ?and get|find|look|check|grab", "^ wait ?there $",
    "^ ?just give me 1|2|3|5|10|one|two|five|ten|half", "have got a <who>|delivery|call|queue",
    "^ <who> is|are|has ?just come|coming|here|in|at|waiting",
    "^ ?just a|one|1|2|two|5|ten|10|half|few <moment> just|i|getting|phone|finding|while|till|need|got|door",
    "^ two|2|five|5|ten|10|few ?more <moment>|secs|sec|mins|min <who>|phone|door|someone|got|the|my",
    "^ hang|hold on .. burning|boiling|ringing|crying|barking|calling|knocking|waiting|fire ?over $",
    "^ be right with|back|there", "^ just a|one <moment>",
    "got to go|run|dash|serve|nip|stop|get|leave",
    "^ ?i ?have to go|run|dash|nip|stop $", "^ ?i ?will have to go|run|dash|nip|stop",
    "need to go|dash|serve|stop|nip|pop $",
    "phone is ?ringing|going", "^ phone ?ringing|going $",
    "^ <who> .. at|just|waiting|here|walked|coming|come ?the",
    "^ there is <who>",
    "^ ?i ?have ?just got|have ?just a|the|another ?long <who>|call|line|meeting|van|appointment",
    "^ <who> .. counter|door|till", "sleep on <it>",
    "finish|do|continue|carry|pick|come|get|resume .. tomorrow|tonight|later|morning $",
    "^ need|having|going|off a|for|on ?a ?my break|brew|coffee|lunch|cuppa|tea|fag|smoke",
    "^ come back later",
    "^ pause", "^ park it|this", "^ in a|the middle of", "^ busy ?now|right|atm|here",
    "^ can not talk ?right now",
    "^ stop there for",
  ]

  private static let quits: [Cue] = [
    "^ quit ?now|please|this|here|it $", "^ exit ?now|please $", "^ ?good ?bye bye $",
    "^ stop ?here|now|there|it|please $",
    "^ ?i ?am ?all done|finished|off|out $",
    "done|finished|enough|it|all for|with today|tonight|now|this $", "^ i am done|finished",
    "^ ?i ?am binning|giving|scrapping|ditching|abandoning|chucking|knocking ?up ?this|it|that|up",
    "^ ?i give ?it up", "not sending|writing|doing|bothering ?with anything|it|this|that|one $",
    "^ can not be bothered|arsed",
    "^ sod|stuff|screw|fuck|bugger|bin|scrap|ditch|abandon|cancel|hell|blow ?with ?the ?whole this|it|that|thing",
    "^ forget ?about the whole|this|all", "^ had enough",
    "^ i have had enough", "^ close it|this|the|down ?program|app|down $",
    "^ end|leave it|this|here $", "^ good|nite night",
    "^ see you",
    "^ ?i will|am|just|going|gonna ?just ?going ?to ring|call|phone|text|visit|message|see her|him|them ?instead|myself|direct",
    "^ ring|call|phone|visit|see her|him|them ?instead|myself|direct",
    "^ log ?me off|out", "^ thanks bye", "^ that is enough", "^ forget it .. not|never",
    "^ save .. quit|exit|close", "^ ?i ?am leaving it ?out ?there ?here $",
    "^ can not do this ?anymore ?now $", "^ ?<us> ?am not sending|posting|doing",
    "^ ?i ?am ?going home", "^ no .. point .. this|in",
  ]

  /// The command that the line is, or `nil` when nobody leaves.
  static func command(_ spoken: Spoken, _ expectation: Expectation) -> Command? {
    guard spoken.words.count <= (expectation.form == .story ? 8 : 18) else { return nil }
    if expectation.form == .story, spoken.pieces.count > 2 { return nil }
    if spoken.opens(with: pauses) { return .pause }
    if opensWithDay(spoken), spoken.pieces.dropFirst().contains(where: says(pauses)) {
      return .pause
    }
    if let last = spoken.last, ["bye", "goodbye", "quit", "exit"].contains(last.words.last),
      last.words.count <= 2
    {
      return .quit
    }
    let isLeaving = expectation.isChecking ? spoken.says(quits) : spoken.opens(with: quits)
    return isLeaving && !isAnswer(spoken, expectation) ? .quit : nil
  }

  /// "Tomorrow, got a queue": not when it happened, but when the owner goes on.
  private static func opensWithDay(_ spoken: Spoken) -> Bool {
    guard let first = spoken.first, first.words.count <= 3 else { return false }
    return first.words.contains {
      ["tomorrow", "later", "tonight", "not", "can", "no"].contains($0)
    }
  }

  private static func says(_ cues: [Cue]) -> (Spoken.Piece) -> Bool {
    { piece in cues.contains { $0.isFound(in: piece.core) } }
  }

  /// Where it is asked what was or will be done, a call to the customer is an answer.
  private static func isAnswer(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard !expectation.isChecking else { return false }
    return spoken.words.contains {
      ["ring", "call", "phone", "text", "visit", "message", "see"].contains($0)
    }
  }
}
