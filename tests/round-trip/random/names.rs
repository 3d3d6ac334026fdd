//! Random names, many of them hostile: keywords, names of the standard library and of the generated code, and names
//! that are not identifiers.

use std::collections::BTreeSet;

use super::Random;

const HOSTILE: &[&str] = &[
    // Keywords.
    "type",
    "self",
    "Self",
    "super",
    "crate",
    "async",
    "gen",
    "fn",
    "impl",
    "dyn",
    "try",
    "yield",
    "abstract",
    "union",
    "static",
    "match",
    "_",
    "\u{212e}",
    "\u{2070}a",
    "r",
    // The standard library.
    "Option",
    "Vec",
    "String",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "Debug",
    "Copy",
    "Eq",
    "Hash",
    "PartialEq",
    "Iterator",
    "From",
    "Into",
    "Send",
    "Deref",
    "Drop",
    "ToString",
    "Cow",
    "str",
    "u8",
    "bool",
    "main",
    "std",
    "core",
    "alloc",
    "serde",
    "Serialize",
    "Vec_",
    "usize",
    "i32",
    "f64",
    "char",
    // Generated code and its runtime.
    "base",
    "kept",
    "Kept",
    "new",
    "xml",
    "rt",
    "value",
    "ns",
    "types",
    "messages",
    "elements",
    "operations",
    "mod",
    "Unlisted",
    "Reader",
    "Writer",
    "Handled",
    "ews_bindings",
    "Base64",
    "DateTime",
    "Language",
    "Message",
    "Item",
    "ItemType",
    "Folder",
    "as_str",
    "as_item",
    "into_inner",
    "placeholder",
    "read",
    "write",
    "child",
    "attribute",
    "content",
    "text",
    "check",
    "T",
    "D",
    "I",
    "S",
    "E",
    "N",
    "V",
    "B",
    "Empty",
    "empty",
    "choice",
    "Choice",
    "Any",
    "All",
    "List",
    "Nillable",
    "Raw",
    "KnownOrRaw",
    "KEPT",
    "INFO",
    "TYPE",
    "FACETS",
    "default",
    "clone",
    "eq",
    "fmt",
    "hash",
    "from",
    "into",
    "deref",
    "iter",
    "len",
    "push",
    "name",
    "tag",
    "reader",
    "out",
    "f",
    "state",
    "other",
    "H",
    // Files.
    "con",
    "nul",
    "aux",
    "com1",
    "lib",
    "elements.rs",
    // Not identifiers.
    "a.b",
    "x-y",
    "_leading",
    "trailing_",
    "A1",
    "v1.0",
    "Straße",
    "日本",
    "é",
    "Ünïcode.Name-1",
    "a..b",
    "a--b",
    "x.",
    // Suffixes with a meaning.
    "TypeType",
    "Type",
    "ArrayOfThings",
    "NonEmptyArrayOfThings",
    "ThingChoice",
    "AnyThing",
    "AllThings",
    "ResponseMessageType",
    "URIs",
    "XMLHttpURL",
    "IDs",
];

const WORDS: &[&str] = &[
    "Red", "Stone", "River", "Id", "URI", "List", "Of", "Big", "Small", "Type", "Value", "Kind", "Name", "X",
];

impl Random {
    /// Returns a name that is not in `taken`, and adds it.
    pub(super) fn name(&mut self, taken: &mut BTreeSet<String>) -> String {
        loop {
            let name = if self.one_in(3) { self.pick(HOSTILE).to_owned() } else { self.plain_name() };
            if taken.insert(self.key(&name)) {
                return name;
            }
        }
    }

    /// Returns a name that no other global component of a kind has.
    pub(super) fn global_name(&mut self, names: fn(&mut Self) -> &mut BTreeSet<String>) -> String {
        let mut taken = std::mem::take(names(self));
        let name = self.name(&mut taken);
        *names(self) = taken;
        name
    }

    fn plain_name(&mut self) -> String {
        let mut name = String::new();
        for _ in 0..self.rng.usize(1..4) {
            name.push_str(self.pick(WORDS));
        }
        if self.one_in(4) {
            name.push_str(&self.rng.u8(0..20).to_string());
        }
        name
    }

    /// Two names clash if they have one key. In a few schemas, names differ only by case and separators.
    fn key(&self, name: &str) -> String {
        if self.names_may_clash {
            return name.to_owned();
        }
        let key: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        key.to_lowercase().trim_end_matches("type").to_owned()
    }
}
