#!/usr/bin/env python3
"""Builds the lexicon: Sources/CEnglish/Tables/lexicon.bin.

Usage: build.py TREEBANK.conllu[.gz] WORDNET_DIR SCOWL_DIR FAKER_DIR CENSUS_DIR

  TREEBANK    Universal Dependencies English Web Treebank, training part (CC BY-SA 4.0)
  WORDNET_DIR Debian's wordnet-base, /usr/share/wordnet (WordNet 3.0 licence)
  SCOWL_DIR   Debian's scowl, /usr/share/dict/scowl (SCOWL licence)
  FAKER_DIR   the folder `faker` of PyPI's Faker (MIT): names of many countries
  CENSUS_DIR  the folder `names` of PyPI's names (MIT): names of the 1990 census of the United States

The result is the same for the same sources. Words that a person adds are in own.txt.

The table: "AMLX", counts, slots (open addressing on FNV-1a), entries of five 32-bit numbers
(senses, classes, place and length of the spelling, verb, noun), spellings.
"""
import gzip
import os
import re
import struct
import sys
from collections import Counter, defaultdict

# The order of Tag in Sources/English/Tag.swift.
TAGS = """noun properNoun pronoun possessive determiner adjective adverb preposition coordinator
subordinator verbBase verbPresent verbPast pastParticiple gerund modal auxiliary particle negation
number interjection punctuation other""".split()
BIT = {tag: 1 << number for number, tag in enumerate(TAGS)}

# The order of ThingClass in Sources/English/Words/ThingClass.swift. Each with the WordNet
# synsets (lemma, sense) whose kinds it holds, or a lexicographer file.
CLASSES = [
    ("animal", ["animal.1"]),
    ("food", ["food.1", "food.2", "beverage.1"]),
    ("person", ["person.1"]),
    ("body", ["body_part.1"]),
    ("plant", ["plant.2"]),
    ("vehicle", ["vehicle.1"]),
    ("clothing", ["clothing.1", "footwear.1", "footwear.2", "headdress.1"]),
    ("furniture", ["furniture.1", "bedclothes.1", "floor_cover.1"]),
    ("container", ["container.1"]),
    ("machine", ["device.1", "machine.1", "electronic_equipment.1", "home_appliance.1", "computer.1"]),
    ("building", ["structure.1", "room.1"]),
    ("jewelry", ["jewelry.1", "ring.8"]),
    ("document", ["document.1", "writing.2", "card.1"]),
    ("money", ["money.1", "cost.1", "payment.1", "charge.2", "sum.1"]),
    ("substance", ["substance.1", "material.1"]),
    ("medicine", ["medicine.2", "drug.1"]),
    ("picture", ["picture.1", "photograph.1", "picture.2", "movie.1"]),
    ("event", ["social_event.1", "ceremony.1", "celebration.2", "party.2", "day.5"]),
    ("act", ["act.2"]),
    ("message", ["message.2", "communication.2"]),
    ("time", ["time_period.1", "clock_time.1", "time_unit.1"]),
    ("place", ["location.1", "district.1"]),
    ("feeling", ["feeling.1"]),
    ("illness", ["ill_health.1", "symptom.1", "injury.1", "physiological_state.1"]),
    ("tool", ["tool.1", "implement.1", "utensil.1", "tableware.1"]),
    ("fabric", ["fabric.1"]),
    ("insect", ["insect.1", "worm.1", "rodent.1", "arachnid.1", "larva.1"]),
    ("work", ["work.1", "service.2", "service.1", "repair.1", "lesson.1"]),
    ("artifact", ["artifact.1"]),
    ("group", ["group.1"]),
    ("state", ["state.2"]),
    ("kin", ["relative.1", "friend.1", "neighbor.1"]),
]


def fnv(word):
    value = 0x811C9DC5
    for byte in word.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


# --- Sources -----------------------------------------------------------------------------------


def own_words(path):
    found = defaultdict(list)
    for line in open(path, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        kind, *words = line.split()
        found[kind] += words
    return found


def treebank_tag(form, upos, xpos):
    """The tag of ours that a word of the treebank has."""
    if xpos in ("NN", "NNS"):
        return "noun"
    if xpos in ("NNP", "NNPS"):
        return "properNoun"
    if xpos in ("PRP", "WP", "EX"):
        return "pronoun"
    if xpos in ("PRP$", "WP$", "POS"):
        return "possessive"
    if xpos in ("DT", "PDT", "WDT"):
        return "determiner" if upos == "DET" else "pronoun"
    if xpos.startswith("JJ"):
        return "adjective"
    if xpos.startswith("RB") or xpos == "RP":
        return "negation" if form in ("not", "n't") else "adverb"
    if xpos == "WRB":
        return "subordinator"
    if xpos == "IN":
        return "subordinator" if upos == "SCONJ" else "preposition"
    if xpos == "CC":
        return "coordinator"
    if xpos == "MD":
        return "modal"
    if xpos == "TO":
        return "particle"
    if xpos == "UH":
        return "interjection"
    if xpos == "CD":
        return "number"
    verbs = {"VB": "verbBase", "VBP": "verbPresent", "VBZ": "verbPresent", "VBD": "verbPast",
             "VBN": "pastParticiple", "VBG": "gerund"}
    return verbs.get(xpos)


def treebank(path):
    """Each small word with how often it has which tag, and its dictionary forms."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    tags, lemmas = defaultdict(Counter), defaultdict(Counter)
    for line in opened:
        fields = line.rstrip("\n").split("\t")
        if len(fields) != 10 or not fields[0].isdigit():
            continue
        form = fields[1].lower().replace("\u2019", "'")
        tag = treebank_tag(form, fields[3], fields[4])
        if tag and re.fullmatch(r"[a-zà-ÿ'&-]+", form):
            tags[form][tag] += 1
            lemmas[form, tag][fields[2].lower()] += 1
    return tags, lemmas


class WordNet:
    """Lemmas with how often each part of speech was met, and the classes of nouns."""

    def __init__(self, folder):
        self.folder = folder
        self.senses = {pos: self.index(pos) for pos in ("noun", "verb", "adj", "adv")}
        self.counts = self.tag_counts()
        self.parents = self.hypernyms()
        self.roots = [
            {self.senses["noun"][lemma][int(sense) - 1]
             for lemma, sense in (name.rsplit(".", 1) for name in names)
             if lemma in self.senses["noun"] and len(self.senses["noun"][lemma]) >= int(sense)}
            for _, names in CLASSES
        ]
        self.known = {}

    def index(self, pos):
        found = {}
        for line in open(os.path.join(self.folder, "index." + pos), encoding="utf-8"):
            if line.startswith(" "):
                continue
            fields = line.split()
            found[fields[0]] = fields[-int(fields[2]):]
        return found

    def tag_counts(self):
        counts, kinds = Counter(), {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
        for line in open(os.path.join(self.folder, "cntlist.rev"), encoding="utf-8"):
            key, _, count = line.split()
            lemma, rest = key.split("%")
            counts[lemma, kinds[rest[0]]] += int(count)
        return counts

    def hypernyms(self):
        parents = {}
        for line in open(os.path.join(self.folder, "data.noun"), encoding="utf-8"):
            if line.startswith(" "):
                continue
            fields = line.split("|")[0].split()
            start = 4 + 2 * int(fields[3], 16)
            pointers = fields[start + 1:]
            parents[fields[0]] = [
                pointers[i + 1] for i in range(0, 4 * int(fields[start]), 4)
                if pointers[i] in ("@", "@i")
            ]
        return parents

    def classes_of(self, synset):
        if synset in self.known:
            return self.known[synset]
        self.known[synset] = 0
        bits = 0
        for number, roots in enumerate(self.roots):
            if synset in roots:
                bits |= 1 << number
        for parent in self.parents.get(synset, []):
            bits |= self.classes_of(parent)
        self.known[synset] = bits
        return bits

    def classes(self, noun):
        """What the noun is by its three commonest senses."""
        bits = 0
        for synset in self.senses["noun"].get(noun, [])[:3]:
            bits |= self.classes_of(synset)
        return bits

    def parts(self, lemma):
        """The parts of speech that are not rare for the lemma."""
        counts = {pos: self.counts[lemma, pos] for pos in self.senses if lemma in self.senses[pos]}
        total = sum(counts.values())
        if not total:
            return set(counts)
        return {pos for pos, count in counts.items() if count * 25 >= total}


def scowl(folder, sizes, kinds=("words",)):
    found = set()
    for spelling in ("english", "american", "british", "australian"):
        for kind in kinds:
            for size in sizes:
                path = os.path.join(folder, f"{spelling}-{kind}.{size}")
                if os.path.exists(path):
                    found |= {w.strip() for w in open(path, encoding="latin-1")}
    return found


def literal_names(source, field):
    """The strings of a tuple or an ordered dictionary in a file of names."""
    match = re.search(r"^    %s\s*[:=][^(\n]*\(" % field, source, re.M)
    if not match:
        return []
    depth, end = 0, match.end() - 1
    for end in range(match.end() - 1, len(source)):
        depth += {"(": 1, ")": -1}.get(source[end], 0)
        if depth == 0:
            break
    return re.findall(r'"([^"\\]+)"', source[match.end():end])


def given_names(faker, census):
    """Given names with their gender, and surnames, in Latin letters."""
    she, he, surnames = Counter(), Counter(), set()

    def plain(name):
        return name.lower().replace("\u2019", "'")

    def fits(name):
        return re.fullmatch(r"[a-zà-öø-ÿāčēģīķļņšūžğışćđłńśźżőűřťďňěůę'-]{3,}", name)

    person = os.path.join(faker, "providers", "person")
    for locale in sorted(os.listdir(person)):
        path = os.path.join(person, locale, "__init__.py")
        if not os.path.exists(path):
            continue
        source = open(path, encoding="utf-8").read()
        for field, count in (("first_names_female", she), ("first_names_male", he)):
            for name in set(map(plain, literal_names(source, field))):
                if fits(name):
                    count[name] += 1
        surnames |= {plain(n) for n in literal_names(source, "last_names") if fits(plain(n))}
    for file, count in (("dist.female.first", she), ("dist.male.first", he)):
        for line in open(os.path.join(census, file)):
            name, share = line.split()[:2]
            if float(share) >= 0.004 and fits(name.lower()):
                count[name.lower()] += 2 if float(share) < 0.05 else 6
    for line in open(os.path.join(census, "dist.all.last")):
        name, share = line.split()[:2]
        if float(share) >= 0.002 and fits(name.lower()):
            surnames.add(name.lower())
    return she, he, surnames


# --- Forms -------------------------------------------------------------------------------------


class Forms:
    """How words are inflected."""

    def __init__(self, own, wordnet_folder):
        self.doubling = set(own["doubling"])
        self.irregular = {}
        table = own["irregular"]
        for base, past, participle in zip(table[::3], table[1::3], table[2::3]):
            self.irregular[base] = (past.split("/"), participle.split("/"))
        self.plurals = defaultdict(list)
        for singular, plural in zip(own["plural"][::2], own["plural"][1::2]):
            self.plurals[singular].append(plural)
        for line in open(os.path.join(wordnet_folder, "noun.exc"), encoding="utf-8"):
            plural, singular = line.split()[:2]
            if singular not in self.plurals and "_" not in plural:
                self.plurals[singular].append(plural)

    @staticmethod
    def plural(noun):
        if noun.endswith("y") and (len(noun) < 2 or noun[-2] not in "aeiou"):
            return noun[:-1] + "ies"
        return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")

    def doubled(self, base):
        if base in self.doubling:
            return base + base[-1]
        if len(base) < 3 or base[-1] in "aeiouwxyh" or base[-2] not in "aeiou":
            return base
        onset = base[:-2]
        one_vowel = not any(letter in "aeiouy" for letter in onset)
        return base + base[-1] if one_vowel or onset.endswith("qu") and len(onset) == 2 else base

    def verb(self, base):
        """(form, tag) of every form of a verb."""
        third = {"be": "is", "have": "has", "do": "does", "go": "goes"}.get(base, self.plural(base))
        yield base, "verbBase"
        yield third, "verbPresent"
        if base.endswith("ie"):
            gerund = base[:-2] + "ying"
        elif base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base not in ("be", "singe"):
            gerund = base[:-1] + "ing"
        else:
            gerund = self.doubled(base) + "ing"
        yield gerund, "gerund"
        if base.endswith("l") and base in self.doubling:
            yield base + "ing", "gerund"
        prefix = next((p for p in ("re", "over", "under", "mis", "out", "un") if base.startswith(p)
                       and base[len(p):] in self.irregular and base not in self.irregular), None)
        if base in self.irregular or prefix:
            stem = base[len(prefix):] if prefix else base
            for forms, tag in zip(self.irregular[stem], ("verbPast", "pastParticiple")):
                for form in forms:
                    yield (prefix or "") + form, tag
            return
        if base.endswith("e"):
            pasts = [base + "d"]
        elif base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
            pasts = [base[:-1] + "ied"]
        else:
            pasts = [self.doubled(base) + "ed"]
            if base.endswith("l") and base in self.doubling:
                pasts.append(base + "ed")
        for past in pasts:
            yield past, "verbPast"
            yield past, "pastParticiple"


# --- The table ---------------------------------------------------------------------------------


class Lexicon:
    def __init__(self):
        self.senses = Counter()
        self.verbs, self.nouns, self.classes = {}, {}, {}

    def add(self, form, tag):
        self.senses[form] |= BIT[tag]

    def write(self, path):
        words = sorted(self.senses)
        number = {word: place for place, word in enumerate(words)}
        size = 1
        while size < 2 * len(words):
            size *= 2
        slots, spellings, entries = [0] * size, bytearray(), bytearray()
        for word in words:
            slot = fnv(word) % size
            while slots[slot]:
                slot = (slot + 1) % size
            slots[slot] = number[word] + 1
            raw = word.encode()
            verb, noun = self.verbs.get(word), self.nouns.get(word)
            entries += struct.pack(
                "<IIIII", self.senses[word], self.classes.get(noun or word, 0),
                len(spellings) << 8 | len(raw),
                number[verb] + 1 if verb in number else 0, number[noun] + 1 if noun in number else 0)
            spellings += raw
        data = b"AMLX" + struct.pack("<III", size, len(words), len(spellings))
        data += struct.pack(f"<{size}I", *slots) + entries + spellings
        open(path, "wb").write(data)
        return len(words), len(data)


def build(tree, wordnet_folder, scowl_folder, faker, census, target):
    here = os.path.dirname(os.path.abspath(__file__))
    own = own_words(os.path.join(here, "own.txt"))
    tags, lemmas = treebank(tree)
    wordnet = WordNet(wordnet_folder)
    forms = Forms(own, wordnet_folder)
    usual = scowl(scowl_folder, (10, 20, 35, 40, 50))
    wide = usual | scowl(scowl_folder, (55, 60))
    # Closed classes are kept by hand in own.txt; here they only keep WordNet out.
    closed = {word for tag in CLOSED for word in own[tag] if tag not in ("number", "interjection")} | {form for form, count in tags.items()
              if sum(count[t] for t in ("pronoun", "possessive", "determiner", "preposition",
                                        "coordinator", "subordinator", "modal", "particle")) * 3
              >= sum(count.values()) and sum(count.values()) >= 4}
    lexicon = Lexicon()
    own_kind = defaultdict(set)
    for kind in ("noun", "verb", "adjective", "adverb"):
        for word in own[kind]:
            own_kind[word].add(kind)
    ours = {"noun": "noun", "verb": "verb", "adj": "adjective", "adv": "adverb"}

    kinds = defaultdict(set)
    for pos in wordnet.senses:
        for lemma in wordnet.senses[pos]:
            if lemma in wide and re.fullmatch(r"[a-zà-ÿ'-]+", lemma) and lemma not in closed:
                if len(lemma) > 1 and pos in wordnet.parts(lemma):
                    kinds[lemma].add(ours[pos])
    # Where a person or the treebank says what a usual word is, WordNet's rare uses are left out.
    seen = defaultdict(set)
    for (form, tag), count in lemmas.items():
        for lemma, times in count.items():
            pos = {"noun": "noun", "adjective": "adjective", "adverb": "adverb"}.get(tag)
            pos = pos or ("verb" if tag in ("verbBase", "verbPresent", "verbPast", "pastParticiple", "gerund") else None)
            if pos and times >= 2 and re.fullmatch(r"[a-zà-ÿ'-]+", lemma):
                seen[lemma].add(pos)
                if lemma in wide and lemma not in closed and times >= 2:
                    kinds[lemma].add(pos)
    past_forms = {form for groups in forms.irregular.values() for group in groups for form in group}
    for lemma in list(kinds):
        known = own_kind.get(lemma)
        if lemma in past_forms and lemma not in forms.irregular and not known:
            kinds[lemma] &= seen[lemma]
        if known:
            kinds[lemma] = (kinds[lemma] & (known | seen[lemma])) | known
    for word, known in own_kind.items():
        kinds[word] |= known

    uncounted = set(own["uncounted"])
    for lemma in sorted(kinds):
        found = kinds[lemma]
        if "noun" in found:
            lexicon.classes[lemma] = wordnet.classes(lemma)
            plurals = forms.plurals.get(lemma) or ([] if lemma in uncounted else [forms.plural(lemma)])
            for form in [lemma] + plurals:
                lexicon.add(form, "noun")
                lexicon.nouns.setdefault(form, lemma)
            lexicon.nouns[lemma] = lemma
        if "adjective" in found:
            lexicon.add(lemma, "adjective")
        if "adverb" in found:
            lexicon.add(lemma, "adverb")
    # Irregular verbs first: "found" is find before it is found.
    verbs = [lemma for lemma in kinds if "verb" in kinds[lemma] and lemma not in ("be", "have", "do", "'s")]
    for base in sorted(verbs, key=lambda b: (b not in forms.irregular, b)):
        for form, tag in forms.verb(base):
            lexicon.add(form, tag)
            lexicon.verbs.setdefault(form, base)
    for base in verbs:
        lexicon.verbs[base] = base if base not in forms.irregular else lexicon.verbs.get(base, base)
    for base in verbs:
        lexicon.verbs[base] = base
    # "Fell" is fall and "left" is leave, whatever else they could be.
    for base in forms.irregular:
        for group in forms.irregular[base]:
            for form in group:
                if form != base and base in kinds:
                    lexicon.verbs[form] = base

    # "Minutes" and "words" are first of all more than one minute and word.
    for lemma in sorted(kinds):
        if "noun" in kinds[lemma] and lemma not in uncounted:
            for plural in forms.plurals.get(lemma) or [forms.plural(lemma)]:
                if plural in kinds and plural != lemma:
                    lexicon.nouns[plural] = lemma
    # Comparatives and whatever else the treebank shows of open classes.
    open_tags = {"noun", "adjective", "adverb", "verbBase", "verbPresent", "verbPast",
                 "pastParticiple", "gerund", "interjection", "number"}
    for form, count in tags.items():
        total = sum(count.values())
        if form in closed or len(form) < 2:
            continue
        for tag, times in count.items():
            if tag not in open_tags or times < 3 or times * 40 < total:
                continue
            if form in wide or form in lexicon.senses:
                lexicon.add(form, tag)
                lemma = lemmas[form, tag].most_common(1)[0][0]
                if tag == "noun":
                    lexicon.nouns.setdefault(form, lemma)
                if tag.startswith("verb") or tag in ("pastParticiple", "gerund"):
                    lexicon.verbs.setdefault(form, lemma)
    # Words that dictionaries for spelling know and WordNet does not: told by their endings.
    for word in sorted(usual):
        word = word.lower()
        if re.fullmatch(r"[a-z]{3,}", word) and word not in lexicon.senses and word not in closed:
            if word.endswith(("er", "est")):
                lexicon.add(word, "adjective")
            elif word.endswith("ly"):
                lexicon.add(word, "adverb")
    for word in own["capitalised"]:
        lexicon.add(word, "properNoun")

    add_closed(lexicon, own)
    add_names(lexicon, own, faker, census, usual, closed, tags)
    print("words %d, bytes %d" % lexicon.write(target))


CLOSED = """pronoun possessive determiner preposition coordinator subordinator modal auxiliary
pastParticiple gerund particle negation interjection number""".split()
HELPERS = {"be": "be am is are was were been being 'm 're", "have": "have has had having 've",
           "do": "do does did done doing"}


def add_closed(lexicon, own):
    """The closed classes, kept by hand."""
    for tag in CLOSED:
        for word in own[tag]:
            lexicon.add(word, tag)
    for base, helpers in HELPERS.items():
        for form in helpers.split():
            lexicon.senses[form] &= ~BIT["noun"]
            lexicon.verbs[form] = base
    for form in ("one", "ones"):
        lexicon.add(form, "noun")
        lexicon.nouns[form] = "one"


FEMININE, MASCULINE, SURNAME, NEEDS_CAPITAL = 1 << 24, 1 << 25, 1 << 26, 1 << 27


def add_names(lexicon, own, faker, census, usual, closed, tags):
    """Names: their flags stand above the senses."""
    she, he, surnames = given_names(faker, census)
    for name in own["feminine"]:
        she[name] += 50
    for name in own["masculine"]:
        he[name] += 50
    also = set(own["alsoword"])
    known = set(own["feminine"]) | set(own["masculine"])
    lower_words = {w for w in usual if w.islower()} | closed
    for name in set(she) | set(he):
        count = she[name] + he[name]
        is_word = (name in lower_words or lexicon.senses[name]) and name not in known
        if is_word and count < 2 and name not in also or name in closed and name not in also:
            continue
        flags = 0
        if she[name] * 6 >= he[name]:
            flags |= FEMININE
        if he[name] * 6 >= she[name]:
            flags |= MASCULINE
        if is_word or name in also:
            flags |= NEEDS_CAPITAL
        else:
            flags |= BIT["properNoun"]
        lexicon.senses[name] |= flags
    for name in also:
        lexicon.senses[name] |= NEEDS_CAPITAL
        if not lexicon.senses[name] & (FEMININE | MASCULINE):
            lexicon.senses[name] |= FEMININE | MASCULINE
    for name in surnames | set(own["surname"]):
        # "Leons" is Leon's far oftener than a surname.
        if name.endswith("s") and name not in own["surname"] and (she[name[:-1]] or he[name[:-1]]):
            continue
        if name in lower_words or lexicon.senses[name] & ~(FEMININE | MASCULINE | BIT["properNoun"]):
            continue
        lexicon.senses[name] |= SURNAME | BIT["properNoun"]
    for name in list(lexicon.senses):
        if not lexicon.senses[name]:
            del lexicon.senses[name]


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    build(*sys.argv[1:], os.path.join(top, "Sources", "CEnglish", "Tables", "lexicon.bin"))
